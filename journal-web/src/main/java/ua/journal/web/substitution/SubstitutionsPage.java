package ua.journal.web.substitution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.substitution.Candidate;
import ua.journal.core.substitution.NoteAbsence;
import ua.journal.core.substitution.Reason;
import ua.journal.core.substitution.SubstitutionDay;
import ua.journal.core.substitution.SubstitutionDayQuery;
import ua.journal.web.choice.PersonChoice;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** A morning call: who is absent, who gives his lessons (regulation, deputy head, point 2). */
@Named
@ViewScoped
public class SubstitutionsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable LocalDate date;
  private @Nullable Long teacher;
  private transient @Nullable SubstitutionDay day;
  private final PersonChoice absent = new PersonChoice();
  private transient List<LessonChoice> choices = List.of();
  private transient List<Finding> findings = List.of();
  private Reason reason = Reason.SICKNESS;
  private String order = "";
  private boolean saved;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    date = parameters.day("date").orElse(client.today());
    teacher = parameters.optionalId("teacher").orElse(null);
    read();
  }

  private void read() {
    day =
        client.ask(new SubstitutionDayQuery(date, teacher == null ? null : new PersonId(teacher)));
    Map<PersonId, SubstitutionDay.OnDay> teachers =
        day.teachers().stream().collect(Collectors.toMap(SubstitutionDay.OnDay::id, one -> one));
    absent.offer(
        day.teachers().stream().map(SubstitutionDay.OnDay::id).toList(),
        id -> Objects.requireNonNull(teachers.get(id)).name(),
        id -> option(Objects.requireNonNull(teachers.get(id))));
    if (teacher != null) {
      absent.choose(new PersonId(teacher));
    }
    choices = day.lessons().stream().map(LessonChoice::new).toList();
    day.lessons().stream()
        .map(open -> open.lesson().missed())
        .filter(missed -> missed != null)
        .findFirst()
        .ifPresent(missed -> reason = missed.reason());
  }

  /** Opens the lessons of the teacher who is named; the address then says whose they are. */
  public String look() {
    return absent
        .person()
        .map(id -> "/substitutions?faces-redirect=true&date=" + date + "&teacher=" + id)
        .orElse("");
  }

  /** Who is absent. */
  public PersonChoice getAbsent() {
    return absent;
  }

  /** Writes all lessons of the form at once, or says why not and keeps what was chosen. */
  public void save() {
    findings =
        client
            .perform(
                new NoteAbsence(
                    new PersonId(teacher()),
                    date(),
                    reason,
                    order,
                    choices.stream().map(LessonChoice::toCommand).toList()))
            .findings();
    saved = findings.isEmpty();
    if (saved) {
      read();
    }
  }

  /**
   * Puts the best free colleague beside every lesson nobody has thought of yet; nothing is written.
   */
  public void propose() {
    choices.forEach(LessonChoice::propose);
    saved = false;
  }

  /** «Іваненко І. І. · 5 уроків», and how many of them are missed. */
  private String option(SubstitutionDay.OnDay onDay) {
    String lessons = words.count("substitutions.lessons", onDay.lessons());
    String text = onDay.name() + " · " + lessons;
    return onDay.missed() == 0
        ? text
        : text + " · " + words.say("substitutions.missedOf", onDay.missed());
  }

  private String called(Candidate candidate) {
    return Namesakes.signed(
            choices.stream()
                .flatMap(choice -> choice.getOpen().candidates().stream())
                .map(one -> new Namesakes.Named(one.id(), one.name()))
                .toList())
        .getOrDefault(candidate.id(), candidate.name().signed());
  }

  /** «Петренко О. В. – той самий предмет, 3 уроки того дня». */
  public String candidate(Candidate candidate) {
    String fit = words.say("substitutions.fit." + candidate.fit().name());
    return words.say(
        "substitutions.candidate",
        called(candidate),
        fit,
        words.count("substitutions.lessons", candidate.lessons()));
  }

  public @Nullable SubstitutionDay getDay() {
    return day;
  }

  public List<LessonChoice> getChoices() {
    return choices;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public Reason[] getReasons() {
    return Reason.values();
  }

  public Reason getReason() {
    return reason;
  }

  public void setReason(Reason reason) {
    this.reason = reason;
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = order;
  }

  public boolean isSaved() {
    return saved;
  }

  public @Nullable Long getTeacher() {
    return teacher;
  }

  private LocalDate date() {
    return Objects.requireNonNull(date);
  }

  private Long teacher() {
    return Objects.requireNonNull(teacher);
  }
}
