package ua.journal.web.activation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.activation.ClassCodes;
import ua.journal.core.activation.CodeBatch;
import ua.journal.core.activation.CodeBatches;
import ua.journal.core.activation.HandOverCodes;
import ua.journal.core.common.ClassId;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;

/** Class by class, who has come in; sealed batches of codes for class teachers (clause 3.1). */
@Named("classCodes")
@ViewScoped
public class ClassCodesPanel implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;

  private transient @Nullable List<ClassCodes> classes;
  private Map<String, Boolean> chosen = new HashMap<>();

  /** Hands a batch to the class teacher of each ticked class. */
  public void hand() {
    hand(
        getClasses().stream()
            .filter(each -> Boolean.TRUE.equals(chosen.get(each.schoolClass().toString())))
            .map(ClassCodes::schoolClass)
            .toList());
  }

  /** Hands a batch to every class teacher whose class lacks somebody. */
  public void handAll() {
    hand(getClasses().stream().filter(ClassCodes::wants).map(ClassCodes::schoolClass).toList());
  }

  private void hand(List<ClassId> wanted) {
    if (!wanted.isEmpty()) {
      client.perform(new HandOverCodes(wanted));
      chosen = new HashMap<>();
      classes = null;
    }
  }

  /** The classes of the year, by grade and letter. */
  public List<ClassCodes> getClasses() {
    if (classes == null) {
      classes = client.ask(new CodeBatches());
    }
    return classes;
  }

  /** How many classes could take a batch. */
  public long getWanting() {
    return getClasses().stream().filter(ClassCodes::wants).count();
  }

  /** «передано 25 листопада, чекає підтвердження». */
  public String state(ClassCodes one) {
    CodeBatch batch = one.batch();
    if (batch == null) {
      return "";
    }
    String handed = words.date(batch.at().toLocalDate());
    return batch.receivedAt() == null
        ? words.say("access.batch.sealed", handed)
        : words.say("access.batch.received", handed, words.date(batch.receivedAt().toLocalDate()));
  }

  public Map<String, Boolean> getChosen() {
    return chosen;
  }
}
