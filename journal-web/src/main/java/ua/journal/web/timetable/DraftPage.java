package ua.journal.web.timetable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Outcome;
import ua.journal.core.regulation.Finding;
import ua.journal.core.timetable.Card;
import ua.journal.core.timetable.ChangeDraft;
import ua.journal.core.timetable.Clash;
import ua.journal.core.timetable.DiscardDraft;
import ua.journal.core.timetable.DraftQuery;
import ua.journal.core.timetable.DraftsQuery;
import ua.journal.core.timetable.Load;
import ua.journal.core.timetable.OpenDraft;
import ua.journal.core.timetable.Version;
import ua.journal.core.timetable.VersionId;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** A draft of the timetable: every move is stored at once (regulation, deputy head, point 2). */
@Named
@ViewScoped
public class DraftPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;
  @Inject private Shell shell;
  @Inject private MoveForm move;

  private @Nullable Long id;
  private @Nullable Choice choice;
  private String from = "";
  private transient DraftQuery.@Nullable Draft draft;
  private transient List<Finding> findings = List.of();

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    List<Version> drafts = client.ask(new DraftsQuery());
    id = drafts.isEmpty() ? null : Long.valueOf(drafts.get(0).id().value());
    from = client.today().plusDays(1).toString();
    read();
  }

  private void read() {
    if (id == null) {
      return;
    }
    draft = client.ask(new DraftQuery(new VersionId(id)));
    from = draft().version().from().toString();
    if (choice == null) {
      choice = Choice.of(parameters.text("of"), shell.getMe(), draft().board());
    }
  }

  /** Begins a draft, or gives the present one another first day. */
  public void begin() {
    Outcome<VersionId> opened = client.perform(new OpenDraft(Parameters.typedDay(from)));
    findings = opened.findings();
    if (opened.value() != null) {
      id = opened.value().value();
    }
    String typed = from;
    read();
    from = typed;
  }

  /** One card placed, moved, taken out, or given another room. */
  public void change() {
    findings =
        client
            .perform(new ChangeDraft(new VersionId(id()), move.before(), move.after()))
            .findings();
    read();
  }

  /** Gives the draft up. */
  public void discard() {
    client.perform(new DiscardDraft(new VersionId(id())));
    id = null;
    draft = null;
    choice = null;
    from = client.today().plusDays(1).toString();
  }

  public List<WeekDay> getDays() {
    return WeekDay.of(
        draft().version().from(),
        draft().lessonTimes(),
        draft().board().cards(choice()::takes),
        draft().clashes());
  }

  /** Hours of the chosen journals; the unplaced ones are cards to be placed. */
  public List<Load> getLoads() {
    return draft().loads().stream().filter(load -> choice().takes(load.course())).toList();
  }

  /** Clashes of the whole school with their day and lesson. */
  public String clash(Clash clash) {
    return words.say(
        "timetable.hour",
        words.weekdayName(WeekDay.date(clash.day())),
        clash.period(),
        words.finding(draft().board().finding(clash)));
  }

  /** A clash where it stands. */
  public String clashHere(Clash clash) {
    return words.finding(draft().board().finding(clash));
  }

  public String beside(Card card) {
    return CardText.beside(card, choice(), words);
  }

  public String title(Load load) {
    return load.course().subject() + ", " + CardText.body(load.course(), words);
  }

  public String warning(Load load) {
    return load.finding().map(words::finding).orElse("");
  }

  public List<Option> getClasses() {
    return Option.classes(draft().board(), choice());
  }

  public List<Option> getTeachers() {
    return Option.teachers(draft().board(), choice());
  }

  public DraftQuery.@Nullable Draft getDraft() {
    return draft;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public String getTitle() {
    return choice().title(draft().board().teachers());
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String day) {
    from = day;
  }

  private Choice choice() {
    return Objects.requireNonNull(choice);
  }

  private DraftQuery.Draft draft() {
    return Objects.requireNonNull(draft);
  }

  private Long id() {
    return Objects.requireNonNull(id);
  }
}
