package ua.journal.web.activation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.activation.CloseAccess;
import ua.journal.core.activation.IdleAccounts;
import ua.journal.core.common.PersonId;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;

/** Accounts without a living relation, and their closing (R-SEC-01, R-LIFE-06). */
@Named("idleAccounts")
@ViewScoped
public class IdlePanel implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;

  private transient @Nullable List<IdleAccounts.Line> lines;
  private Map<String, Boolean> chosen = new HashMap<>();

  /** Closes the ticked accounts; their sessions end with it. */
  public void close() {
    List<PersonId> wanted =
        getLines().stream()
            .map(IdleAccounts.Line::person)
            .filter(person -> Boolean.TRUE.equals(chosen.get(person.toString())))
            .toList();
    if (!wanted.isEmpty()) {
      client.perform(new CloseAccess(wanted));
      chosen = new HashMap<>();
      lines = null;
    }
  }

  /** The accounts, by name. */
  public List<IdleAccounts.Line> getLines() {
    if (lines == null) {
      lines = client.ask(new IdleAccounts());
    }
    return lines;
  }

  /** «учитель до 25.11.2026». */
  public String was(IdleAccounts.Line line) {
    return line.role() == null || line.until() == null
        ? words.say("access.idle.never")
        : words.say(
            "access.idle.was",
            line.role() == Role.PARENT
                ? words.say("access.role.PARENT")
                : words.by(line.name(), "role." + line.role()),
            words.fullDate(line.until()));
  }

  public Map<String, Boolean> getChosen() {
    return chosen;
  }
}
