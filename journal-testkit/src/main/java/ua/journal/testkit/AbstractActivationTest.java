package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Role;
import ua.journal.core.activation.Activate;
import ua.journal.core.activation.ActivationCode;
import ua.journal.core.activation.ClassAccess;
import ua.journal.core.activation.CodeLog;
import ua.journal.core.activation.IssueClassCodes;
import ua.journal.core.activation.IssueStaffCodes;
import ua.journal.core.activation.Opening;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.activation.Slip;
import ua.journal.core.activation.StaffAccess;
import ua.journal.core.activation.TryCode;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Settings;

/** Activation codes: from the list to an account of one's own (R-SEC-03, clauses 3.1 to 3.3). */
public abstract class AbstractActivationTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractActivationTest() {}

  @Test
  @DisplayName("R-SEC-03: a code opens one account, once")
  final void once() {
    ActivationCode code = issueStaff("teacherA");
    Opening tried = system().perform(new TryCode(code)).get();
    assertThat(tried.person()).isEqualTo(person("teacherA"));
    assertThat(tried.login()).startsWith("kovalenko.o");

    Opening used = system().perform(new Activate(code, "sealed")).get();
    assertThat(used).isEqualTo(tried);
    assertThat(journal().account(used.login()))
        .hasValueSatisfying(
            account -> {
              assertThat(account.person()).isEqualTo(person("teacherA"));
              assertThat(account.secret()).isEqualTo("sealed");
            });
    assertThat(system().perform(new Activate(code, "again")).get().opens()).isFalse();
    assertThat(journal().account(used.login()).orElseThrow().secret()).isEqualTo("sealed");
    assertThat(staff("teacherA").active()).isTrue();
    assertThat(staff("teacherA").expiresAt()).isNull();
  }

  @Test
  @DisplayName("R-SEC-03: the fifth wrong secret voids a code")
  final void fiveTries() {
    ActivationCode code = issueStaff("teacherA");
    ActivationCode wrong = new ActivationCode(code.selector(), "AAAAAAAA");
    for (int i = 0; i < 4; i++) {
      assertThat(system().perform(new TryCode(wrong)).get().opens()).isFalse();
    }
    assertThat(system().perform(new TryCode(code)).get().opens()).isTrue();
    assertThat(system().perform(new TryCode(wrong)).get().opens()).isFalse();
    assertThat(system().perform(new TryCode(code)).get().opens()).isFalse();
  }

  @Test
  @DisplayName("R-SEC-03: a newer code voids the older; a code expires after 14 days")
  final void newerAndExpired() {
    ActivationCode older = issueStaff("teacherA");
    ActivationCode newer = issueStaff("teacherA");
    assertThat(system().perform(new TryCode(older)).get().opens()).isFalse();
    assertThat(system().perform(new TryCode(newer)).get().opens()).isTrue();
    assertThat(staff("teacherA").expiresAt())
        .isEqualTo(FixtureSchool.NOW.truncatedTo(ChronoUnit.MILLIS).plusDays(14));

    clock().set(FixtureSchool.NOW.plusDays(14).minus(Duration.ofSeconds(1)));
    assertThat(system().perform(new TryCode(newer)).get().opens()).isTrue();
    clock().set(FixtureSchool.NOW.plusDays(14));
    assertThat(staff("teacherA").expiresAt()).as("who needs a new one").isNull();
    assertThat(system().perform(new TryCode(newer)).get().opens()).isFalse();
  }

  @Test
  @DisplayName("R-SEC-03: every code is on the list: to whom, by whom, when, what became of it")
  final void log() {
    issueStaff("teacherA");
    ActivationCode newer = issueStaff("teacherA");
    assertThat(fates("admin", null)).containsExactly(CodeLog.Fate.OPEN, CodeLog.Fate.VOID);
    system().perform(new Activate(newer, "sealed"));
    issueStaff("teacherB");
    clock().set(FixtureSchool.NOW.plusDays(14));
    assertThat(fates("admin", null))
        .containsExactlyInAnyOrder(CodeLog.Fate.EXPIRED, CodeLog.Fate.USED, CodeLog.Fate.VOID);
    CodeLog.Line line = journal().as(person("admin")).ask(new CodeLog(null)).get(0);
    assertThat(line.owner().surname()).isNotEqualTo(line.issuer().surname());
    assertThat(line.at().toLocalDate()).isEqualTo(FixtureSchool.TODAY);
    ClassId own = school().schoolClass("class8");
    assertThat(fates("leader", own)).as("no code of the class").isEmpty();
    assertFails(ErrorCode.NOT_ALLOWED, () -> fates("leader", null));
    assertFails(ErrorCode.NOT_FOUND, () -> fates("leader", school().schoolClass("class9")));
  }

  private List<CodeLog.Fate> fates(String who, @Nullable ClassId schoolClass) {
    return journal().as(person(who)).ask(new CodeLog(schoolClass)).stream()
        .map(CodeLog.Line::fate)
        .toList();
  }

  @Test
  @DisplayName("A second code resets the password and keeps the login")
  final void reset() {
    String login = system().perform(new Activate(issueStaff("teacherA"), "one")).get().login();
    assertThat(system().perform(new Activate(issueStaff("teacherA"), "two")).get().login())
        .isEqualTo(login);
    assertThat(journal().account(login.toUpperCase(Locale.ROOT)).orElseThrow().secret())
        .isEqualTo("two");
  }

  @Test
  @DisplayName("Clause 4, class teacher, point 8: codes for the own class and its parents")
  final void ownClass() {
    ClassAccess query = new ClassAccess(school().schoolClass("class8"));
    List<PersonAccess> people = journal().as(person("leader")).ask(query);
    assertThat(people)
        .filteredOn(each -> each.person().equals(person("parent")))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.role()).isEqualTo(Role.PARENT);
              assertThat(each.pupil()).isNotNull();
            });
    assertThat(people)
        .filteredOn(each -> each.person().equals(person("melnyk")))
        .singleElement()
        .satisfies(each -> assertThat(each.role()).isEqualTo(Role.PUPIL));

    List<Slip> slips =
        journal()
            .as(person("leader"))
            .perform(
                new IssueClassCodes(
                    query.schoolClass(), List.of(person("melnyk"), person("parent"))))
            .get();
    assertThat(slips).hasSize(2).extracting(Slip::code).doesNotHaveDuplicates();
    assertFails(ErrorCode.NOT_FOUND, () -> journal().as(person("teacherA")).ask(query));
    assertFails(ErrorCode.NOT_ALLOWED, () -> journal().as(person("admin")).ask(query));
    assertFails(
        ErrorCode.NOT_FOUND,
        () ->
            journal()
                .as(person("leader"))
                .perform(new IssueClassCodes(query.schoolClass(), List.of(person("teacherA")))));
  }

  @Test
  @DisplayName(
      "R-SEC-03: who is on the staff and a parent gets his code from the administrator alone")
  final void staffWhoAreParents() {
    LocalDate begin = LocalDate.of(FixtureSchool.YEAR, 9, 1);
    school()
        .create(
            store(),
            new SchoolRows.GuardianRow(
                school().number("admin"), school().number("melnyk"), "мати", begin, null));
    ClassAccess query = new ClassAccess(school().schoolClass("class8"));
    assertThat(journal().as(person("leader")).ask(query))
        .extracting(PersonAccess::person)
        .doesNotContain(person("admin"));
    assertFails(
        ErrorCode.NOT_FOUND,
        () ->
            journal()
                .as(person("leader"))
                .perform(new IssueClassCodes(query.schoolClass(), List.of(person("admin")))));
  }

  @Test
  @DisplayName("R-SEC-03: the owner of an open account is told of a new code")
  final void ownersAreTold() {
    IssueClassCodes command =
        new IssueClassCodes(school().schoolClass("class8"), List.of(person("hudz")));
    Slip first = journal().as(person("leader")).perform(command).get().get(0);
    system().perform(new Activate(ActivationCode.parse(first.code()).orElseThrow(), "one"));
    journal().as(person("leader")).perform(command);
    assertThat(journal().as(person("hudz")).ask(new OwnNotices()))
        .extracting(Notice::kind)
        .containsExactly(NoticeKind.CODE_REISSUED);
  }

  @Test
  @DisplayName("The administrator issues to the staff, not to himself, not to families")
  final void staffOnly() {
    assertFails(
        ErrorCode.RULE_BROKEN,
        () -> journal().as(person("admin")).perform(new IssueStaffCodes(List.of(person("admin")))));
    assertFails(
        ErrorCode.NOT_FOUND,
        () ->
            journal().as(person("admin")).perform(new IssueStaffCodes(List.of(person("melnyk")))));
    assertFails(
        ErrorCode.NOT_ALLOWED,
        () ->
            journal()
                .as(person("deputy"))
                .perform(new IssueStaffCodes(List.of(person("teacherA")))));
  }

  @Test
  @DisplayName(
      "R-SEC-03: how long a code works is the school's; a person named twice gets one code")
  final void daysAndRepeats() {
    List<Slip> slips =
        journal(Settings.of(Map.of("journal.rules.code-days", "3")))
            .as(person("leader"))
            .perform(
                new IssueClassCodes(
                    school().schoolClass("class8"),
                    List.of(person("melnyk"), person("hudz"), person("melnyk"))))
            .get();
    assertThat(slips)
        .extracting(slip -> slip.owner().person())
        .containsExactly(person("melnyk"), person("hudz"));
    ActivationCode code = ActivationCode.parse(slips.get(0).code()).orElseThrow();
    clock().set(FixtureSchool.NOW.plusDays(3).minusSeconds(1));
    assertThat(system().perform(new TryCode(code)).get().opens()).isTrue();
    clock().set(FixtureSchool.NOW.plusDays(3));
    assertThat(system().perform(new TryCode(code)).get().opens()).isFalse();
  }

  @Test
  @DisplayName("A code of somebody who has left opens nothing")
  final void departed() {
    ActivationCode code = issueStaff("teacherA");
    school()
        .update(
            store(),
            new SchoolRows.RoleRow(
                school().number("teacherA"),
                Role.TEACHER,
                LocalDate.of(2026, 9, 1),
                FixtureSchool.TODAY.minusDays(1)));
    assertThat(system().perform(new TryCode(code)).get().opens()).isFalse();
  }

  private ActivationCode issueStaff(String who) {
    PersonId person = person(who);
    List<Slip> slips =
        journal().as(person("admin")).perform(new IssueStaffCodes(List.of(person))).get();
    assertThat(slips).singleElement().satisfies(slip -> assertThat(slip.code()).hasSize(14));
    return ActivationCode.parse(slips.get(0).code().toLowerCase(Locale.ROOT)).orElseThrow();
  }

  private PersonAccess staff(String who) {
    return journal().as(person("admin")).ask(new StaffAccess()).stream()
        .filter(each -> each.person().equals(person(who)))
        .findFirst()
        .orElseThrow();
  }

  private KitJournal.KitSession system() {
    return journal().asSystem(school().id());
  }
}
