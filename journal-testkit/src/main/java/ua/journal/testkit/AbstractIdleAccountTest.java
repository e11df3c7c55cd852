package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Role;
import ua.journal.core.activation.Activate;
import ua.journal.core.activation.ActivationCode;
import ua.journal.core.activation.CloseAccess;
import ua.journal.core.activation.IdleAccounts;
import ua.journal.core.activation.IssueClassCodes;
import ua.journal.core.activation.IssueStaffCodes;
import ua.journal.core.activation.Opening;
import ua.journal.core.activation.Slip;
import ua.journal.core.activation.StaffAccess;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonId;
import ua.journal.core.readiness.ReadinessQuery;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.RoleRow;

/** Accounts without a living relation (R-SEC-01, R-LIFE-06). */
public abstract class AbstractIdleAccountTest extends AbstractStorageTest {
  private static final LocalDate BEGIN = LocalDate.of(FixtureSchool.YEAR, 9, 1);
  private static final LocalDate YESTERDAY = FixtureSchool.TODAY.minusDays(1);

  /** For subclasses. */
  protected AbstractIdleAccountTest() {}

  @Test
  @DisplayName("R-SEC-01: a teacher who has left is on the list; closing ends his password")
  final void staff() {
    String login = open("teacherA").login();
    open("teacherB");
    assertThat(idle()).isEmpty();
    assertFails(ErrorCode.RULE_BROKEN, () -> close("teacherA"));
    assertThat(secret(login)).as("nothing happened").isEqualTo("sealed");

    role("teacherA", YESTERDAY);
    assertThat(idle())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.person()).isEqualTo(person("teacherA"));
              assertThat(line.role()).isEqualTo(Role.TEACHER);
              assertThat(line.until()).isEqualTo(YESTERDAY);
              assertThat(line.login()).isEqualTo(login);
            });
    assertThat(close("teacherA")).containsExactly(person("teacherA"));
    assertThat(secret(login)).isEmpty();
    assertThat(idle()).isEmpty();
    assertFails(
        ErrorCode.NOT_ALLOWED, () -> journal().as(person("deputy")).ask(new IdleAccounts()));
  }

  @Test
  @DisplayName("Whoever comes back gets a new code and keeps his login")
  final void back() {
    String login = open("teacherA").login();
    role("teacherA", YESTERDAY);
    close("teacherA");
    role("teacherA", null);
    assertThat(journal().as(person("admin")).ask(new StaffAccess()))
        .filteredOn(each -> each.person().equals(person("teacherA")))
        .as("counts as one who has yet to come")
        .noneMatch(each -> each.active());
    assertThat(idle()).isEmpty();
    assertThat(open("teacherA").login()).isEqualTo(login);
    assertThat(secret(login)).isEqualTo("sealed");
  }

  @Test
  @DisplayName(
      "R-LIFE-06: families of a pupil who left read for 30 days, then they are on the list")
  final void departed() {
    open("hudz");
    open("parent");
    LocalDate last = FixtureSchool.TODAY.minusDays(10);
    enrolled("hudz", last);
    assertThat(idle()).isEmpty();
    clock().set(last.plusDays(30).atTime(9, 0));
    assertThat(idle()).isEmpty();
    clock().set(last.plusDays(31).atTime(9, 0));
    assertThat(idle()).extracting(IdleAccounts.Line::role).containsExactly(Role.PUPIL);

    enrolled("melnyk", last);
    assertThat(idle()).as("the parent still has a daughter here").hasSize(1);
    school()
        .update(
            store(),
            new GuardianRow(
                school().number("parent"), school().number("first"), "батько", BEGIN, last));
    assertThat(idle()).extracting(IdleAccounts.Line::role).containsExactly(Role.PUPIL, Role.PARENT);
  }

  @Test
  @DisplayName("A closed account is no account in the head's readiness")
  final void readiness() {
    open("hudz");
    assertThat(readyPupils()).isEqualTo(1);
    LocalDate last = FixtureSchool.TODAY.minusDays(31);
    enrolled("hudz", last);
    close("hudz");
    enrolled("hudz", null);
    assertThat(readyPupils()).isZero();
  }

  private int readyPupils() {
    return journal().as(person("head")).ask(new ReadinessQuery()).classes().stream()
        .filter(line -> line.name().equals("8-Б"))
        .mapToInt(line -> line.pupilsIn())
        .sum();
  }

  private List<IdleAccounts.Line> idle() {
    return journal().as(person("admin")).ask(new IdleAccounts());
  }

  private List<PersonId> close(String who) {
    return journal().as(person("admin")).perform(new CloseAccess(List.of(person(who)))).get();
  }

  private Opening open(String who) {
    PersonId owner = person(who);
    List<Slip> slips =
        who.startsWith("teacher")
            ? journal().as(person("admin")).perform(new IssueStaffCodes(List.of(owner))).get()
            : journal()
                .as(person("leader"))
                .perform(new IssueClassCodes(school().schoolClass("class8"), List.of(owner)))
                .get();
    ActivationCode code = ActivationCode.parse(slips.get(0).code()).orElseThrow();
    return journal().asSystem(school().id()).perform(new Activate(code, "sealed")).get();
  }

  private String secret(String login) {
    return journal().account(login).orElseThrow().secret();
  }

  private void role(String who, @Nullable LocalDate to) {
    school().update(store(), new RoleRow(school().number(who), Role.TEACHER, BEGIN, to));
  }

  private void enrolled(String who, @Nullable LocalDate to) {
    school()
        .update(
            store(),
            new EnrolmentRow(
                school().number(who + "-enrolment"),
                school().number(who),
                school().number("class8"),
                BEGIN,
                to,
                "№ 1-у",
                "№ 2-у"));
  }
}
