package ua.journal.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.audit.ActionLog;
import ua.journal.core.audit.LogLine;
import ua.journal.core.audit.LogQuery;
import ua.journal.core.common.PersonId;
import ua.journal.web.locale.Language;
import ua.journal.web.locale.Words;
import ua.journal.web.register.Address;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** Who did what outside the cells of the journals, by person and day (clause 8.6). */
@Named
@RequestScoped
public class LogPage {
  private static final Set<String> WARNING = Set.of("DENIED", "SIGN_IN_FAILED", "SIGN_IN_SLOWED");

  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Language language;
  @Inject private Parameters parameters;

  private @Nullable ActionLog log;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getLog();
  }

  public ActionLog getLog() {
    if (log == null) {
      log =
          client.ask(
              new LogQuery(
                  parameters.day("day").orElse(null),
                  parameters.optionalId("person").map(PersonId::new).orElse(null),
                  isRights(),
                  isSignIns(),
                  parameters.optionalId("before").orElse(0L)));
    }
    return log;
  }

  /** Whether the reader asked for changes of rights alone. */
  public boolean isRights() {
    return parameters.text("rights").equals("yes");
  }

  /** Whether the reader asked for sign-ins and failures. */
  public boolean isSignIns() {
    return parameters.text("rights").equals("door");
  }

  /** What may be asked for; whoever does not oversee reads changes of rights without asking. */
  public List<SelectItem> getKinds() {
    SelectItem door = new SelectItem("door", words.say("log.door"));
    SelectItem rights = new SelectItem("yes", words.say("log.rights"));
    return shell.isOverseer() ? List.of(rights, door) : List.of(door);
  }

  /** What stands first in the choice. */
  public String getUsual() {
    return words.say(shell.isOverseer() ? "log.all" : "log.rights");
  }

  public String getKind() {
    return parameters.text("rights");
  }

  /** The day asked for, empty for all. */
  public String getDay() {
    return parameters.day("day").map(LocalDate::toString).orElse("");
  }

  /** Who has entries, by name. */
  public List<SelectItem> getActors() {
    return getLog().actors().stream()
        .map(actor -> new SelectItem(actor.person().toString(), actor.name()))
        .toList();
  }

  public String getPerson() {
    return parameters.text("person");
  }

  /** Whether entries newer than those shown are left out. */
  public boolean isBack() {
    return parameters.optionalId("before").isPresent();
  }

  private Address address() {
    return Address.of("log.xhtml")
        .with("person", getPerson())
        .with("day", getDay())
        .with("rights", parameters.text("rights"));
  }

  /** The address of the newest entries, with the same filter. */
  public String getNewest() {
    return address().toString();
  }

  /** What is shown to whom. */
  public String getWhat() {
    return words.say(shell.isOverseer() ? "log.what" : "log.whatAdmin");
  }

  public List<Line> getLines() {
    LogTexts texts = new LogTexts(language.getLocale());
    return getLog().lines().stream().map(line -> line(line, texts)).toList();
  }

  private Line line(LogLine line, LogTexts texts) {
    return new Line(
        words.fullDate(line.at().toLocalDate()) + ", " + words.hour(line.at().toLocalTime()),
        texts.actor(line),
        texts.say(line),
        WARNING.contains(line.operation()));
  }

  /** The address of the entries before those shown, with the same filter. */
  public String getEarlier() {
    return address().with("before", Long.toString(getLog().earlier())).toString();
  }

  /**
   * A line to show.
   *
   * @param at day and hour
   * @param who who did it
   * @param text what was done
   * @param refused whether it was an attempt that was refused
   */
  public record Line(String at, String who, String text, boolean refused) {}
}
