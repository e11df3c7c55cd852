package ua.journal.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Operation;
import ua.journal.core.common.ClassId;
import ua.journal.core.enrolment.AcceptLists;
import ua.journal.core.enrolment.AnswerRequest;
import ua.journal.core.enrolment.EnrolmentSummary;
import ua.journal.core.enrolment.EnrolmentSummaryQuery;
import ua.journal.core.enrolment.ListDifference;
import ua.journal.core.enrolment.ListedPupil;
import ua.journal.core.enrolment.ListsQuery;
import ua.journal.core.enrolment.Move;
import ua.journal.core.enrolment.SubmitLists;
import ua.journal.core.enrolment.SubmitWeek;
import ua.journal.core.enrolment.Week;
import ua.journal.core.people.CardDebt;
import ua.journal.core.people.CardDebtsQuery;
import ua.journal.core.regulation.Finding;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** The enrolment of today and what was handed in about it (clause 4, secretary, points 1 and 2). */
@Named
@ViewScoped
public class EnrolmentPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private transient @Nullable EnrolmentSummary summary;
  private transient Map<String, List<ListedPupil>> names = Map.of();
  private transient Map<ClassId, CardDebt> debts = Map.of();
  private transient List<Finding> findings = List.of();
  private Map<String, String> answers = new HashMap<>();
  private String done = "";

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    parameters.optionalId("lists").ifPresent(this::show);
    read();
  }

  private void show(long submission) {
    names =
        client.ask(new ListsQuery(submission)).stream()
            .collect(
                Collectors.groupingBy(
                    ListedPupil::className, LinkedHashMap::new, Collectors.toList()));
  }

  private void read() {
    summary = client.ask(new EnrolmentSummaryQuery());
    if (shell.may(Operation.READ_CARD_DEBTS)) {
      debts =
          client.ask(new CardDebtsQuery()).stream()
              .collect(Collectors.toMap(debt -> debt.schoolClass().id(), debt -> debt));
    }
  }

  /** The lists of today are handed in. */
  public void submitLists() {
    finish(
        client.perform(new SubmitLists()).changed()
            ? "contingent.submitted"
            : "contingent.already");
  }

  /** The lists are accepted. */
  public void accept(long submission) {
    client.perform(new AcceptLists(submission));
    finish("contingent.accepted");
  }

  /** The sheet of a week is handed in. */
  public void submitWeek(LocalDate monday) {
    finish(
        client.perform(new SubmitWeek(monday)).changed()
            ? "contingent.weekSent"
            : "contingent.already");
  }

  /** A class teacher gets his answer; what was typed stays where it is refused. */
  public void answer(long request, boolean yes) {
    String text = answers.getOrDefault(Long.toString(request), "");
    findings = client.perform(new AnswerRequest(request, yes, text)).findings();
    done = "";
    if (findings.isEmpty()) {
      finish("contingent.answered");
    }
  }

  private void finish(String key) {
    findings = List.of();
    done = words.say(key);
    read();
  }

  /** Where the list of the class teacher parts from the enrolment. */
  public String difference(ListDifference difference) {
    return DifferenceText.of(difference, words);
  }

  /** «прибув 12.10.2026 Ющишин Лев, 5-А, № 101-у». */
  public String move(Move move) {
    return words.by(
        move.name(),
        "contingent.move." + move.what(),
        words.fullDate(move.day()),
        move.name().full(),
        move.className(),
        move.order().isEmpty() ? words.say("contingent.noOrder") : move.order());
  }

  /** Cards of a class not verified in the present window; 0 for whoever may not know. */
  public int overdue(ClassId schoolClass) {
    CardDebt debt = debts == null ? null : debts.get(schoolClass);
    return debt == null ? 0 : debt.overdue();
  }

  /** Weeks on the page: the present one, and earlier ones that are late or had movements. */
  public List<Week> getWeeks() {
    if (summary().weeks().isEmpty()) {
      return List.of();
    }
    LocalDate monday = summary().weeks().get(0).monday();
    return summary().weeks().stream()
        .filter(
            week ->
                week.monday().equals(monday)
                    || week.late()
                    || week.changed()
                    || !week.moves().isEmpty())
        .toList();
  }

  public @Nullable EnrolmentSummary getSummary() {
    return summary;
  }

  public List<Map.Entry<String, List<ListedPupil>>> getNames() {
    return names == null ? List.of() : List.copyOf(names.entrySet());
  }

  public List<Finding> getFindings() {
    return findings == null ? List.of() : findings;
  }

  public Map<String, String> getAnswers() {
    return answers;
  }

  public String getDone() {
    return done;
  }

  private EnrolmentSummary summary() {
    return Objects.requireNonNull(summary);
  }
}
