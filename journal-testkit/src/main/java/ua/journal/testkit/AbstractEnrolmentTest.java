package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.enrolment.AcceptLists;
import ua.journal.core.enrolment.AnswerRequest;
import ua.journal.core.enrolment.AskChange;
import ua.journal.core.enrolment.ChangeRequest;
import ua.journal.core.enrolment.ClassList;
import ua.journal.core.enrolment.ClassListQuery;
import ua.journal.core.enrolment.ConfirmList;
import ua.journal.core.enrolment.EnrolmentSummary;
import ua.journal.core.enrolment.EnrolmentSummaryQuery;
import ua.journal.core.enrolment.ListedPupil;
import ua.journal.core.enrolment.ListsQuery;
import ua.journal.core.enrolment.Move;
import ua.journal.core.enrolment.SubmitLists;
import ua.journal.core.enrolment.SubmitWeek;
import ua.journal.core.enrolment.Week;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.Movement;
import ua.journal.core.regulation.Finding;
import ua.journal.core.tasks.OwnTasks;

/** The enrolment: lists by 5 September, weekly sheets, confirmed lists, requests (4.Sec1, 4.C6). */
public abstract class AbstractEnrolmentTest extends AbstractStorageTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

  /** For subclasses. */
  protected AbstractEnrolmentTest() {}

  @ParameterizedTest(name = "lists handed in on {0}: late {1}")
  @CsvSource({"2026-09-04, false", "2026-09-05, false", "2026-09-07, true"})
  final void lists(LocalDate day, boolean late) {
    clock().set(day.atTime(9, 0));
    assertThat(summary("head").lists()).isNull();
    assertThat(summary("head").late()).as("nothing came").isEqualTo(late);
    assertThat(submitLists()).isTrue();
    assertThat(submitLists()).as("doubled").isFalse();
    assertThat(summary("head").late()).isEqualTo(late);
    assertThat(present(summary("head").lists()).byName()).isEqualTo("Зима В. Л.");
  }

  @Test
  @DisplayName("4.Sec1: accepted lists keep the numbers and names of their day")
  final void snapshot() {
    clock().set(LocalDate.of(2026, 9, 4).atTime(9, 0));
    submitLists();
    long id = present(summary("admin").lists()).id();
    assertFails(
        ErrorCode.NOT_ALLOWED,
        () -> journal().as(person("secretary")).perform(new AcceptLists(id)));
    assertThat(journal().as(person("admin")).perform(new AcceptLists(id)).changed()).isTrue();
    assertThat(journal().as(person("admin")).perform(new AcceptLists(id)).changed()).isFalse();
    clock().set(FixtureSchool.TODAY.atTime(9, 0));
    assertThat(submitLists()).as("accepted lists are final").isFalse();
    move(new Movement.Departure(person("hudz"), FixtureSchool.TODAY));
    EnrolmentSummary now = summary("secretary");
    assertThat(present(now.lists()).acceptedBy()).isEqualTo("Жук Р. Ю.");
    List<ListedPupil> kept = journal().as(person("head")).ask(new ListsQuery(id));
    assertThat(kept)
        .filteredOn(line -> line.className().equals("8-Б"))
        .extracting(ListedPupil::name)
        .containsExactly(
            "Ґудзь Марко", "Єрмак Марко", "Іваненко Марко", "Мельник Марко", "Яценко Марко");
    assertThat(kept).hasSize(present(now.lists()).lines());
  }

  @Test
  @DisplayName("4.Sec2: a weekly sheet is read off the orders; who is late is seen")
  final void weeks() {
    assertThat(week(MONDAY).moves()).isEmpty();
    assertThat(week(MONDAY).late()).as("due on Friday").isFalse();
    assertThat(week(MONDAY.minusDays(7)).late()).isTrue();
    assertThat(week(MONDAY.minusDays(7)).moves())
        .extracting(Move::what, Move::name)
        .containsExactly(tuple(Move.What.ARRIVAL, new PersonName("Юрченко", "Марко", "")));
    assertThat(submitWeek(MONDAY)).isTrue();
    assertThat(submitWeek(MONDAY)).as("doubled").isFalse();
    move(new Movement.Departure(person("hudz"), FixtureSchool.TODAY));
    move(new Movement.Transfer(person("melnyk"), "9-А", FixtureSchool.TODAY));
    assertThat(week(MONDAY).changed()).as("orders came after the sheet").isTrue();
    assertThat(week(MONDAY).moves())
        .extracting(Move::what, Move::className)
        .containsExactly(tuple(Move.What.DEPARTURE, "8-Б"), tuple(Move.What.TRANSFER, "9-А"));
    assertThat(submitWeek(MONDAY)).isTrue();
    assertThat(week(MONDAY).changed()).isFalse();
    assertThat(submitWeek(MONDAY.minusDays(7))).isTrue();
    assertThat(week(MONDAY.minusDays(7)).late()).as("came after its Friday").isTrue();
    assertFails(ErrorCode.MALFORMED, () -> submitWeek(MONDAY.plusDays(7)));
  }

  @Test
  @DisplayName("Clause 8.5: where the class teacher's list and the contingent part, both are told")
  final void confirmedList() {
    assertThat(classList().confirmed()).isNull();
    assertThat(confirm(Set.of(), "")).isTrue();
    assertThat(confirm(Set.of(), "")).as("doubled").isFalse();
    assertThat(classList().difference().isEmpty()).isTrue();
    clock().set(FixtureSchool.TODAY.atTime(12, 0));
    assertThat(confirm(Set.of(person("hudz")), "Гайова Їлина")).isTrue();
    assertThat(classList().difference().notThere())
        .extracting(PersonName::surname)
        .containsExactly("Ґудзь");
    assertThat(inOffice().difference()).isEqualTo(classList().difference());
    assertThat(inOffice().difference().extra()).isEqualTo("Гайова Їлина");
    move(new Movement.Departure(person("hudz"), FixtureSchool.TODAY));
    clock().set(FixtureSchool.TODAY.plusDays(1).atTime(8, 0));
    assertThat(inOffice().difference().notThere()).as("the office has followed").isEmpty();
    move(new Movement.Departure(person("yermak"), FixtureSchool.TODAY));
    assertThat(inOffice().difference().gone())
        .extracting(PersonName::surname)
        .containsExactly("Єрмак");
    assertFails(ErrorCode.NOT_FOUND, () -> confirm(Set.of(person("first")), ""));
  }

  @ParameterizedTest(name = "R-LIFE-04: asked {0}, due {1}")
  @CsvSource({
    "2026-10-14T10:42, 2026-10-15T10:42",
    "2026-10-16T16:00, 2026-10-19T16:00",
    "2026-10-17T12:00, 2026-10-20T00:00",
  })
  final void clock(LocalDateTime asked, LocalDateTime due) {
    clock().set(asked);
    assertThat(askFor("Прибув Ющишин Лев")).isEmpty();
    ChangeRequest request = summary("secretary").requests().get(0);
    assertThat(request.due()).isEqualTo(due);
    assertThat(request.late(due)).isFalse();
    assertThat(request.late(due.plusMinutes(1))).isTrue();
  }

  @Test
  @DisplayName("R-LIFE-04: a request goes open → done or declined, with all its times")
  final void requests() {
    assertThat(askFor(" ")).extracting(Finding::rule).containsExactly("R-LIFE-04");
    askFor("Прибув Ющишин Лев");
    askFor("Прибув Ющишин Лев");
    askFor("Вибув Ґудзь Марко");
    assertThat(journal().as(person("secretary")).ask(new OwnTasks()).changes()).isEqualTo(2);
    List<ChangeRequest> open = summary("admin").requests();
    assertThat(open).extracting(ChangeRequest::className).containsExactly("8-Б", "8-Б");
    assertThat(answer(open.get(0), false, " ")).as("why is needed").isNotEmpty();
    assertThat(answer(open.get(0), false, "Наказу немає")).isEmpty();
    assertThat(answer(open.get(0), false, "Наказу немає")).as("doubled").isEmpty();
    assertThat(answer(open.get(0), true, "")).as("answered already").isNotEmpty();
    assertThat(answer(open.get(1), true, "")).isEmpty();
    assertThat(classList().requests())
        .extracting(ChangeRequest::state, ChangeRequest::answer, ChangeRequest::answeredBy)
        .containsExactly(
            tuple(ChangeRequest.State.DECLINED, "Наказу немає", "Зима В. Л."),
            tuple(ChangeRequest.State.DONE, "", "Зима В. Л."));
    assertThat(classList().requests())
        .allSatisfy(request -> assertThat(request.answeredAt()).isNotNull());
  }

  @ParameterizedTest(name = "{0} asks for class8: {1}")
  @CsvSource({"teacherA, NOT_FOUND", "secretary, NOT_ALLOWED", "parent, NOT_ALLOWED"})
  final void strangers(String who, ErrorCode code) {
    ClassId schoolClass = school().schoolClass("class8");
    AskChange ask = new AskChange(schoolClass, ChangeRequest.Kind.DATA, "Щось");
    assertFails(code, () -> journal().as(person(who)).perform(ask));
    assertFails(
        code, () -> journal().as(person(who)).perform(new ConfirmList(schoolClass, Set.of(), "")));
  }

  private EnrolmentSummary summary(String who) {
    return journal().as(person(who)).ask(new EnrolmentSummaryQuery());
  }

  private boolean submitLists() {
    return journal().as(person("secretary")).perform(new SubmitLists()).changed();
  }

  private boolean submitWeek(LocalDate monday) {
    return journal().as(person("secretary")).perform(new SubmitWeek(monday)).changed();
  }

  private Week week(LocalDate monday) {
    return summary("head").weeks().stream()
        .filter(week -> week.monday().equals(monday))
        .findFirst()
        .orElseThrow();
  }

  private void move(Movement movement) {
    assertThat(
            journal()
                .as(person("secretary"))
                .perform(new MovePupil(movement, "48-у", FixtureSchool.TODAY))
                .findings())
        .isEmpty();
  }

  private ClassList classList() {
    return journal().as(person("leader")).ask(new ClassListQuery(school().schoolClass("class8")));
  }

  private EnrolmentSummary.ClassCount inOffice() {
    return summary("secretary").classes().stream()
        .filter(count -> count.schoolClass().name().equals("8-Б"))
        .findFirst()
        .orElseThrow();
  }

  private boolean confirm(Set<PersonId> absent, String extra) {
    return journal()
        .as(person("leader"))
        .perform(new ConfirmList(school().schoolClass("class8"), absent, extra))
        .changed();
  }

  private List<Finding> askFor(String text) {
    return journal()
        .as(person("leader"))
        .perform(new AskChange(school().schoolClass("class8"), ChangeRequest.Kind.ARRIVED, text))
        .findings();
  }

  private List<Finding> answer(ChangeRequest request, boolean done, String text) {
    return journal()
        .as(person("secretary"))
        .perform(new AnswerRequest(request.id(), done, text))
        .findings();
  }
}
