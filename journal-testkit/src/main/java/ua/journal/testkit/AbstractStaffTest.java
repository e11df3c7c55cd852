package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Role;
import ua.journal.core.activation.IssueStaffCodes;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonName;
import ua.journal.core.enrolment.ConfirmData;
import ua.journal.core.enrolment.FinishTraining;
import ua.journal.core.enrolment.Leaving;
import ua.journal.core.enrolment.MoveStaff;
import ua.journal.core.enrolment.OwnTraining;
import ua.journal.core.enrolment.StaffBook;
import ua.journal.core.enrolment.StaffMove;
import ua.journal.core.enrolment.StaffQuery;
import ua.journal.core.enrolment.StaffStore;
import ua.journal.core.enrolment.Submission;
import ua.journal.core.readiness.Readiness;
import ua.journal.core.readiness.ReadinessQuery;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.teaching.AssignTeacher;
import ua.journal.core.teaching.Responsible;

/** The staff, who comes and goes, and how fresh the lists are (clauses 1.8 and 4). */
public abstract class AbstractStaffTest extends AbstractStorageTest {
  private static final String EDITION = "2026.1";

  /** For subclasses. */
  protected AbstractStaffTest() {}

  @Test
  @DisplayName("4.A3: roles with their days, classes led, journals taught, in order of names")
  final void people() {
    StaffBook book = book("secretary");
    assertThat(book.people())
        .extracting(one -> one.name().surname())
        .containsExactly("Бондар", "Довженко", "Жук", "Заєць", "Зима", "Коваленко", "Шевчук");
    StaffBook.Person classTeacher = book.people().get(0);
    assertThat(classTeacher.leads()).containsExactly("8-Б");
    assertThat(classTeacher.posts())
        .extracting(StaffStore.Post::role, StaffStore.Post::from, StaffStore.Post::to)
        .containsExactly(tuple(Role.TEACHER, LocalDate.of(2026, 9, 1), null));
    assertThat(book.people().get(5).journals()).isEqualTo(3);
    assertThatThrownBy(() -> book("teacherA")).isInstanceOf(JournalException.class);
  }

  @Test
  @DisplayName("4.A8: who has no code yet waits; with a code he does not; who leaves hands over")
  final void comingAndGoing() {
    assertThat(waiting(StaffBook.Kind.OPEN_ACCESS)).contains("Бондар", "Коваленко");
    journal().as(person("admin")).perform(new IssueStaffCodes(List.of(person("leader"))));
    assertThat(waiting(StaffBook.Kind.OPEN_ACCESS)).doesNotContain("Бондар");
    assertThat(waiting(StaffBook.Kind.HAND_OVER)).isEmpty();
    LocalDate last = FixtureSchool.TODAY.plusDays(7);
    school()
        .update(
            store(),
            new SchoolRows.RoleRow(
                person("teacherA").value(), Role.TEACHER, LocalDate.of(2026, 9, 1), last));
    assertThat(book("admin").todos())
        .filteredOn(one -> one.kind() == StaffBook.Kind.HAND_OVER)
        .extracting(one -> one.name().surname(), StaffBook.Todo::day, StaffBook.Todo::count)
        .containsExactly(tuple("Коваленко", last, 3));
  }

  @Test
  @DisplayName("4.A8, R-STF-01: who is taken on by order is on the staff from that day and waits")
  final void hired() {
    LocalDate from = FixtureSchool.TODAY;
    PersonName name = new PersonName("Ярема", "Софія", "Іванівна");
    StaffMove.Hire hire = new StaffMove.Hire(name, Role.TEACHER, from);
    assertThat(move("secretary", hire, " ", true).findings())
        .extracting(Finding::text)
        .containsExactly("staff.order");
    StaffMove.Hire head = new StaffMove.Hire(name, Role.DEPUTY, from);
    assertThat(move("secretary", head, "7-к", true).findings())
        .as("R-SEC-05")
        .extracting(Finding::text)
        .containsExactly("staff.position");
    for (String surname : List.of("", "Яремaz", "Ярема2")) {
      StaffMove.Hire unread =
          new StaffMove.Hire(new PersonName(surname, "Софія", ""), Role.TEACHER, from);
      assertThat(move("secretary", unread, "7-к", true).findings())
          .as("«%s»", surname)
          .singleElement()
          .satisfies(finding -> assertThat(finding.rule()).isEqualTo("R-STF-01"));
    }
    PersonName own = new PersonName("Жук", "Роман", "Юрійович");
    assertThat(move("admin", new StaffMove.Hire(own, Role.HEAD, from), "7-к", true).findings())
        .as("R-SEC-05: nobody gives himself a position")
        .extracting(Finding::text)
        .containsExactly("staff.own");
    assertThat(move("secretary", hire, "7-к", true).changed()).isTrue();
    assertThat(move("secretary", hire, "7-к", true).status())
        .as("who works here already")
        .isEqualTo(Outcome.Status.UNCHANGED);
    assertThat(waiting(StaffBook.Kind.OPEN_ACCESS)).contains("Ярема");
    assertThat(timetableOf("deputy").last()).as("an order is no check of the timetable").isNull();
    assertThatThrownBy(() -> move("teacherA", hire, "7-к", true))
        .isInstanceOf(JournalException.class);
  }

  @Test
  @DisplayName(
      "4.A8, R-STF-01: what a leaver leaves is told first and waits; access ends with the day")
  final void dismissed() {
    LocalDate last = FixtureSchool.TODAY.plusDays(2);
    StaffMove.Dismiss leaves = new StaffMove.Dismiss(person("teacherB"), last);
    Leaving seen = move("secretary", leaves, "8-к", false).get().leaving();
    assertThat(seen.journals()).hasSize(3);
    assertThat(seen.classes()).containsExactly("1-А");
    assertThat(seen.substitutions())
        .as("he was to substitute on 19 October")
        .extracting(Leaving.Substitution::date)
        .contains(LocalDate.of(2026, 10, 19));
    assertThat(waiting(StaffBook.Kind.HAND_OVER)).as("a look changes nothing").isEmpty();

    assertThat(move("secretary", leaves, "8-к", true).changed()).isTrue();
    assertThat(waiting(StaffBook.Kind.HAND_OVER)).containsExactly("Шевчук");
    assertThat(waiting(StaffBook.Kind.FIND_SUBSTITUTE)).containsExactly("Шевчук");
    assertThat(sheet("teacherB", "english8").reader().writes()).isTrue();
    clock().set(last.atTime(22, 0));
    assertThat(sheet("teacherB", "english8").reader().writes()).as("to the last day").isTrue();
    clock().set(last.plusDays(1).atTime(8, 0));
    assertThatThrownBy(() -> sheet("teacherB", "english8")).isInstanceOf(JournalException.class);
    assertThat(move("secretary", leaves, "8-к", true).findings())
        .extracting(Finding::text)
        .containsExactly("staff.gone");

    StaffMove.Hire back =
        new StaffMove.Hire(
            new PersonName("Шевчук", "Ігор", "Васильович"), Role.TEACHER, last.plusDays(3));
    assertThat(move("admin", back, "9-к", true).changed()).isTrue();
    clock().set(last.plusDays(3).atTime(8, 0));
    assertThat(sheet("teacherB", "english8").reader().writes()).as("who came back").isTrue();
  }

  @Test
  @DisplayName("R-STF-01: the last administrator does not leave before there is another one")
  final void lastAdministrator() {
    StaffMove.Dismiss leaves = new StaffMove.Dismiss(person("admin"), FixtureSchool.TODAY);
    assertThat(move("secretary", leaves, "8-к", true).findings())
        .extracting(Finding::text)
        .containsExactly("staff.lastAdmin");
  }

  private Outcome<MoveStaff.Effect> move(
      String who, StaffMove move, String orderNo, boolean confirmed) {
    return journal()
        .as(person(who))
        .perform(new MoveStaff(move, orderNo, FixtureSchool.TODAY, confirmed));
  }

  @Test
  @DisplayName("4.A3: a journal that changed hands stays on record with its day and order")
  final void handovers() {
    journal()
        .as(person("deputy"))
        .perform(
            new AssignTeacher(
                school().journal("algebra9"),
                new Responsible(
                    person("teacherB"), FixtureSchool.TODAY, "15-к", FixtureSchool.TODAY)));
    assertThat(book("head").handovers())
        .extracting(
            StaffStore.Handover::subject,
            StaffStore.Handover::className,
            StaffStore.Handover::former,
            StaffStore.Handover::next,
            StaffStore.Handover::from)
        .containsExactly(
            tuple("Алгебра", "9-А", "Коваленко О. П.", "Шевчук І. В.", FixtureSchool.TODAY));
  }

  @Test
  @DisplayName("1.8, 4.Sec1–2: the list of the staff is checked by 5 September and every week")
  final void freshness() {
    clock().set(LocalDate.of(2026, 9, 5).atTime(9, 0));
    assertThat(staff().late()).isFalse();
    clock().set(LocalDate.of(2026, 9, 7).atTime(9, 0));
    assertThat(staff().late()).as("never checked, 5 September is over").isTrue();
    assertThat(journal().as(person("head")).ask(new ReadinessQuery()).obstacles())
        .as("the head is told")
        .extracting(Readiness.Obstacle::kind)
        .contains(Readiness.Kind.STALE_DATA, Readiness.Kind.LATE_LISTS);
    assertThat(confirm("secretary", Submission.Kind.STAFF)).isTrue();
    assertThat(confirm("secretary", Submission.Kind.STAFF))
        .as("the same day counts once")
        .isFalse();
    assertThat(staff().late()).isFalse();
    assertThat(staff().by()).isEqualTo("Зима В. Л.");
    clock().set(LocalDate.of(2026, 9, 18).atTime(9, 0));
    assertThat(staff().late()).as("this Friday has not passed").isFalse();
    clock().set(LocalDate.of(2026, 9, 19).atTime(9, 0));
    assertThat(staff().late()).as("a week was left out").isTrue();
    assertThatThrownBy(() -> confirm("admin", Submission.Kind.STAFF))
        .isInstanceOf(JournalException.class);
  }

  @Test
  @DisplayName("1.8: the timetable is checked when a semester begins; a change counts as a check")
  final void timetable() {
    assertThat(timetableOf("deputy").late()).isTrue();
    assertThat(confirm("deputy", Submission.Kind.TIMETABLE)).isTrue();
    assertThat(timetableOf("head").late()).isFalse();
    assertThat(timetableOf("head").by()).isEqualTo("Заєць Н. І.");
    clock().set(LocalDate.of(2027, 1, 13).atTime(9, 0));
    assertThat(timetableOf("deputy").late()).as("a new semester").isTrue();
  }

  @Test
  @DisplayName("4.D3: who worked through the instruction counts until there is a new edition")
  final void training() {
    assertThat(book("head").trained()).isZero();
    assertThat(journal().as(person("teacherA")).ask(new OwnTraining(EDITION))).isFalse();
    assertThat(train("teacherA")).isTrue();
    assertThat(journal().as(person("teacherA")).ask(new OwnTraining(EDITION))).isTrue();
    assertThat(train("teacherA")).isFalse();
    assertThat(book("head").trained()).isEqualTo(1);
    assertThat(journal().as(person("head")).ask(new StaffQuery("2026.2")).trained()).isZero();
    assertThatThrownBy(() -> train("parent")).isInstanceOf(JournalException.class);
  }

  private boolean train(String who) {
    return journal().as(person(who)).perform(new FinishTraining(EDITION)).changed();
  }

  private boolean confirm(String who, Submission.Kind kind) {
    return journal().as(person(who)).perform(new ConfirmData(kind)).changed();
  }

  private StaffBook.Freshness staff() {
    return book("head").data().get(0);
  }

  private StaffBook.Freshness timetableOf(String reader) {
    return book(reader).data().get(1);
  }

  private List<String> waiting(StaffBook.Kind kind) {
    return book("admin").todos().stream()
        .filter(one -> one.kind() == kind)
        .map(one -> one.name().surname())
        .toList();
  }

  private StaffBook book(String reader) {
    return journal().as(person(reader)).ask(new StaffQuery(EDITION));
  }
}
