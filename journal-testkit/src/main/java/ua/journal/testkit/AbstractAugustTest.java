package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.people.MovePupil;
import ua.journal.core.people.Movement;
import ua.journal.core.people.PupilCardQuery;
import ua.journal.core.people.PupilLine;
import ua.journal.core.people.PupilsQuery;
import ua.journal.core.planning.AdoptPlans;
import ua.journal.core.planning.PlanQuery;
import ua.journal.core.planning.PlanState;
import ua.journal.core.planning.PlanStep;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.rollover.DecideTransfer;
import ua.journal.core.rollover.OpenNextYear;
import ua.journal.core.rollover.YearOutcome;

/** Orders between two school years, the next of them opened (R-LIFE-01, R-LIFE-02). */
public abstract class AbstractAugustTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractAugustTest() {}

  @Test
  @DisplayName("R-LIFE-01: in August, the next year opened, who leaves leaves last year's class")
  final void leavesInAugust() {
    openNextYearWith("hudz", "melnyk");
    clock().set(LocalDate.of(2027, 8, 25).atTime(10, 0));
    assertThat(leave("hudz", "2027-08-20")).isEmpty();
    assertThat(found("admin", "9-Б")).isEqualTo(1);
    PupilLine left =
        journal().as(person("secretary")).ask(new PupilCardQuery(person("hudz"))).latest();
    assertThat(left.className()).isEqualTo("8-Б");
    assertThat(left.to()).isEqualTo(day("2027-08-20"));
    assertThat(left.orderOut()).contains("12-у");
    assertThat(members())
        .filteredOn(row -> row.pupil() == school().number("hudz"))
        .noneMatch(row -> row.from().equals(day("2027-09-01")));
    assertThat(found("admin", PupilsQuery.UNDECIDED)).as("he is not lost, but gone").isEqualTo(7);

    clock().set(LocalDate.of(2027, 9, 3).atTime(10, 0));
    assertThat(leave("melnyk", "2027-08-30")).as("the order came in September").isEmpty();
    assertThat(found("admin", "9-Б")).isZero();
    assertThat(leave("yermak", "2027-08-30")).as("undecided").isEmpty();
  }

  private List<Finding> leave(String pupil, String day) {
    return journal()
        .as(person("secretary"))
        .perform(
            new MovePupil(
                new Movement.Departure(person(pupil), day(day)), "12-у", day("2027-08-25")))
        .findings();
  }

  private void openNextYearWith(String... pupils) {
    clock().set(LocalDate.of(2027, 6, 2).atTime(10, 0));
    journal()
        .as(person("deputy"))
        .perform(
            new DecideTransfer(
                Arrays.stream(pupils).map(this::person).toList(),
                YearOutcome.PROMOTED,
                "7",
                day("2027-05-28"),
                ""));
    journal().as(person("admin")).perform(new OpenNextYear());
  }

  private int found(String who, String className) {
    return journal().as(person(who)).ask(new PupilsQuery("", className)).found();
  }

  private List<SchoolRows.MemberRow> members() {
    return store().read(tx -> tx.port(RegisterStore.class).snapshot(school().id())).members();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  @DisplayName("4 teacher, 2: the program takes over plans approved before it was there")
  final void adopted() {
    PlanStep submitted = adopted(1, PlanStep.Act.SUBMITTED, PlanState.SUBMITTED, "teacherA");
    PlanStep approved = adopted(2, PlanStep.Act.APPROVED, PlanState.APPROVED, "deputy");
    AdoptPlans command =
        new AdoptPlans(
            Stream.of(submitted, approved)
                .map(step -> new AdoptPlans.Step(school().journal("algebra8"), step, null))
                .toList());
    assertFails(ErrorCode.NOT_ALLOWED, () -> journal().as(person("admin")).perform(command));
    assertThat(journal().asSystem(school().id()).perform(command).get()).isEqualTo(2);
    assertThat(
            journal()
                .as(person("deputy"))
                .ask(new PlanQuery(school().journal("algebra8"), null))
                .state())
        .isEqualTo(PlanState.APPROVED);
  }

  private PlanStep adopted(int revision, PlanStep.Act act, PlanState state, String who) {
    return new PlanStep(revision, act, state, person(who), "", FixtureSchool.NOW, "");
  }
}
