package ua.journal.web.year;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.LessonTimes;
import ua.journal.core.school.RegimeLine;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.school.StudyMode;
import ua.journal.core.year.ChangeYear;
import ua.journal.core.year.YearChange;
import ua.journal.core.year.YearEffect;
import ua.journal.core.year.YearQuery;
import ua.journal.core.year.YearView;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** The school year: a change that moves lessons shows its effect before it is saved. */
@Named
@ViewScoped
public class YearPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Shell shell;
  @Inject private Parameters parameters;

  private final YearForm form = new YearForm();
  private int begins;
  private boolean editingLessonTimes;
  private int schedule;
  private transient @Nullable YearView view;
  private transient @Nullable YearChange pending;
  private transient @Nullable Outcome<YearEffect> effect;
  private boolean unclear;
  private String askedBy = "";

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    begins = parameters.number("year");
    editingLessonTimes = !parameters.text("bells").isEmpty();
    schedule =
        "new".equals(parameters.text("bells")) ? YearChange.Times.NEW : parameters.number("bells");
    read();
    begins = view().frame().begins();
    form.fill(view().frame(), schedule);
  }

  private void read() {
    view = client.ask(new YearQuery(begins));
  }

  public void lookTerms() {
    look("terms", form.terms());
  }

  public void lookFree() {
    look("free", form.free());
  }

  public void lookKeptFrom() {
    look("kept", form.keptFrom(view().frame()));
  }

  public void lookLessonTimes() {
    look("times", form.lessonTimes(schedule));
  }

  public void lookOtherwise() {
    look("otherwise", form.otherwise());
  }

  public void lookWork(DayOff day) {
    look("", Optional.of(new YearChange.Work(day.from(), day.name())));
  }

  public void lookOrdinary(RegimeLine line) {
    look("", Optional.of(new YearChange.Ordinary(line.from(), line.to(), line.schoolClass())));
  }

  /** Shows what a change does; one that moves no lesson is saved at once. */
  private void look(String asked, Optional<YearChange> change) {
    askedBy = asked;
    unclear = change.isEmpty();
    pending = change.orElse(null);
    effect = pending == null ? null : perform(true);
    if (effect != null && effect.stands() && !effect.get().touchesLessons()) {
      save();
    }
  }

  private Outcome<YearEffect> perform(boolean dryRun) {
    return client.perform(new ChangeYear(begins, pending(), view().mark(), dryRun));
  }

  /** Saves what was shown. */
  public void save() {
    effect = perform(false);
    if (effect.stands()) {
      pending = null;
      read();
      form.fill(view().frame(), schedule);
    }
  }

  /** Lets the change be. */
  public void cancel() {
    pending = null;
    effect = null;
  }

  public @Nullable YearView getView() {
    return view;
  }

  public Map<String, String> getForm() {
    return form.fields();
  }

  public @Nullable Outcome<YearEffect> getEffect() {
    return effect;
  }

  /** Why the change cannot be made; warnings stand beside what it does. */
  public List<Finding> getRefusals() {
    return effect == null ? List.of() : effect.findings().stream().filter(Finding::blocks).toList();
  }

  /** The same for the form that asked; the others have nothing to be told. */
  public List<Finding> said(String form) {
    return form.equals(askedBy) ? getRefusals() : List.of();
  }

  /** Whether a change waits for the word to save it. */
  public boolean isWaiting() {
    return pending != null && effect != null && effect.stands();
  }

  public boolean isUnclear() {
    return unclear;
  }

  /** Whether he changes the year, and not only reads it. */
  public boolean isEditable() {
    return shell.may(Operation.CHANGE_YEAR);
  }

  /**
   * Whether it is the year of today or the one that serves today; lesson times are the school's and
   * change there.
   */
  public boolean isThisYear() {
    return begins == SchoolYear.beginsOf(client.today())
        || view != null && begins == view().serving();
  }

  /** Whether lesson times were chosen to be changed. */
  public boolean isEditingLessonTimes() {
    return editingLessonTimes && isEditable() && isThisYear();
  }

  /** What the form of lesson times is about. */
  public String getLessonTimesTitle() {
    return view().frame().schedules().stream()
        .filter(each -> each.no() == schedule)
        .map(each -> words.say("year.edit", name(each)))
        .findFirst()
        .orElse(words.say("year.newBells"));
  }

  /** Whether the lesson times of the form bear a name; the ordinary ones need none. */
  public boolean isNamedLessonTimes() {
    return schedule != LessonTimes.ORDINARY;
  }

  /** Numbers of lessons that the form of lesson times has lines for. */
  public List<Integer> getNumbers() {
    return IntStream.rangeClosed(0, YearForm.BELLS).boxed().toList();
  }

  public StudyMode[] getModes() {
    return StudyMode.values();
  }

  /** «2026/27». */
  public String span(int year) {
    return words.say("year.span", Integer.toString(year), "%02d".formatted((year + 1) % 100));
  }

  /** «Звичайний», or what the school calls it. */
  public String name(LessonTimes each) {
    return each.no() == LessonTimes.ORDINARY ? words.say("year.ordinary") : each.name();
  }

  /** «Скорочений · дистанційно · 8-Б». */
  public String said(RegimeLine line) {
    String lessonTimes =
        view().frame().schedules().stream()
            .filter(each -> each.no() == line.schedule())
            .map(this::name)
            .findFirst()
            .orElse("");
    String whom =
        line.schoolClass() == RegimeLine.ALL
            ? words.say("year.everybody")
            : view().frame().classes().getOrDefault(line.schoolClass(), "");
    return String.join(" · ", lessonTimes, words.say("year.mode." + line.mode()), whom);
  }

  private YearChange pending() {
    return Objects.requireNonNull(pending);
  }

  private YearView view() {
    return Objects.requireNonNull(view);
  }
}
