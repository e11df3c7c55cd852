package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.CallerFacts;
import ua.journal.core.access.Me;
import ua.journal.core.access.Relation;
import ua.journal.core.access.Role;
import ua.journal.core.access.Target;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonId;
import ua.journal.core.diary.Diary;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.sheet.SheetQuery;

/** Standing, description and accounts of people: the facts R-SEC-01 and R-SEC-02 judge by. */
public abstract class AbstractAccessTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractAccessTest() {}

  @ParameterizedTest(name = "R-SEC-01: {0} stands to {1} as {3}")
  @CsvSource({
    "head,      school,     HEAD,           '',          true",
    "deputy,    algebra8,   DEPUTY,         '',          true",
    "admin,     algebra8,   ADMIN,          '',          true",
    "teacherA,  algebra8,   TEACHER,        TEACHES,     true",
    "teacherB,  algebra8,   TEACHER,        SUBSTITUTES, true",
    "teacherB,  algebra9,   TEACHER,        '',          true",
    "leader,    algebra8,   TEACHER,        LEADS,       true",
    "leader,    english8,   TEACHER,        LEADS,       true",
    "leader,    ukrainian1, TEACHER,        '',          true",
    "teacherB,  ukrainian1, TEACHER,        TEACHES LEADS, true",
    "melnyk,    algebra8,   PUPIL,          '',          true",
    "melnyk,    melnyk,     PUPIL,          SELF,        true",
    "melnyk,    hudz,       PUPIL,          '',          true",
    "parent,    melnyk,     PARENT,         PARENT_OF,   true",
    "parent,    first,      PARENT,         PARENT_OF,   true",
    "parent,    hudz,       PARENT,         '',          true",
    "leader,    melnyk,     TEACHER,        LEADS,       true",
    "leader,    departed,   TEACHER,        '',          true",
    "leader,    first,      TEACHER,        '',          true",
    "departed,  departed,   '',             SELF,        true",
    "nobody,    school,     '',             '',          true",
    "teacherA,  teacherB,   TEACHER,        '',          false",
  })
  final void caller(String who, String target, String roles, String relations, boolean exists) {
    CallerFacts caller = caller(person(who), target(target), FixtureSchool.TODAY);
    assertThat(caller.person()).isEqualTo(person(who));
    assertThat(caller.school()).isEqualTo(school().id());
    assertThat(caller.roles()).isEqualTo(set(Role.class, roles));
    assertThat(caller.relations()).isEqualTo(set(Relation.class, relations));
    assertThat(caller.targetExists()).isEqualTo(exists);
    for (String before : List.of("school", "algebra8", "english8", "melnyk")) {
      assertThat(after(before, person(who), target(target)))
          .as("asked after %s in one transaction", before)
          .isEqualTo(caller);
    }
  }

  @Test
  @DisplayName("Relations follow the day: an enrolment begins, a guardianship and a role end")
  final void days() {
    Target newcomer = new Target.Pupil(person("newcomer"));
    LocalDate arrival = LocalDate.of(2026, 10, 5);
    assertThat(caller(person("leader"), newcomer, arrival.minusDays(1)).relations()).isEmpty();
    assertThat(caller(person("leader"), newcomer, arrival).relations())
        .containsExactly(Relation.LEADS);
    Target departed = new Target.Pupil(person("departed"));
    assertThat(caller(person("leader"), departed, LocalDate.of(2026, 9, 30)).relations())
        .containsExactly(Relation.LEADS);
    LocalDate begin = LocalDate.of(2026, 9, 1);
    school()
        .update(
            store(),
            new SchoolRows.GuardianRow(
                school().number("parent"),
                school().number("melnyk"),
                "батько",
                begin,
                FixtureSchool.TODAY));
    Target melnyk = new Target.Pupil(person("melnyk"));
    assertThat(caller(person("parent"), melnyk, FixtureSchool.TODAY).relations())
        .containsExactly(Relation.PARENT_OF);
    CallerFacts after = caller(person("parent"), melnyk, FixtureSchool.TODAY.plusDays(1));
    assertThat(after.relations()).isEmpty();
    assertThat(after.roles()).as("still parent of the other child").containsExactly(Role.PARENT);
  }

  @Test
  @DisplayName("R-LIFE-06: a departed pupil and his parents read for 30 more days, then no more")
  final void departedReads() {
    school()
        .update(
            store(),
            new SchoolRows.EnrolmentRow(
                school().number("melnyk-enrolment"),
                school().number("melnyk"),
                school().schoolClass("class8").value(),
                LocalDate.of(2026, 9, 1),
                FixtureSchool.TODAY,
                "№ 1-у",
                "№ 48-у"));
    clock().set(FixtureSchool.NOW.plusDays(30));
    for (String who : List.of("melnyk", "parent")) {
      assertThat(diary(who, "melnyk").pupil()).as(who).isEqualTo(person("melnyk"));
    }
    assertThat(me("parent").children()).hasSize(2);
    assertFails(ErrorCode.NOT_FOUND, () -> diary("leader", "melnyk"));
    clock().set(FixtureSchool.NOW.plusDays(31));
    assertFails(ErrorCode.NOT_SIGNED_IN, () -> diary("melnyk", "melnyk"));
    assertFails(ErrorCode.NOT_FOUND, () -> diary("parent", "melnyk"));
    assertThat(me("parent").children())
        .extracting(Me.Child::id)
        .as("the other child")
        .containsExactly(person("first"));
    assertThat(diary("deputy", "melnyk").pupil()).as("kept").isEqualTo(person("melnyk"));
  }

  @Test
  @DisplayName("R-SEC-01: a target of another school does not exist")
  final void otherSchool() {
    FixtureSchool other = FixtureSchool.install(store());
    Target journal = new Target.Journal(other.journal("algebra8"));
    CallerFacts caller = caller(person("deputy"), journal, FixtureSchool.TODAY);
    assertThat(caller.targetExists()).isFalse();
    assertThat(caller.relations()).isEmpty();
    Target pupil = new Target.Pupil(other.person("melnyk"));
    assertThat(caller(person("deputy"), pupil, FixtureSchool.TODAY).targetExists()).isFalse();
    assertFails(
        ErrorCode.NOT_FOUND,
        () ->
            journal()
                .as(person("deputy"))
                .ask(new SheetQuery(other.journal("algebra8"), SheetQuery.Span.NOW)));
  }

  @Test
  @DisplayName("A person nobody knows has no standing")
  final void unknown() {
    PersonId stranger = new PersonId(FixtureSchool.IDS.next());
    boolean known =
        store()
            .read(
                tx ->
                    tx.port(AccessStore.class)
                        .caller(
                            stranger,
                            new Target.School(),
                            FixtureSchool.TODAY,
                            FixtureSchool.TODAY))
            .isPresent();
    assertThat(known).isFalse();
    assertFails(ErrorCode.NOT_SIGNED_IN, () -> journal().as(stranger).ask(new WhoAmI()));
  }

  @Test
  @DisplayName("R-SEC-01: a withdrawn standing ends with the next request")
  final void withdrawn() {
    assertThat(sheet("teacherA", "algebra8").pupils()).isNotEmpty();
    school()
        .update(
            store(),
            new SchoolRows.RoleRow(
                school().number("teacherA"),
                Role.TEACHER,
                LocalDate.of(2026, 9, 1),
                FixtureSchool.TODAY.minusDays(1)));
    assertFails(ErrorCode.NOT_SIGNED_IN, () -> sheet("teacherA", "algebra8"));
    assertFails(
        ErrorCode.NOT_SIGNED_IN,
        () -> batch("teacherA", "algebra8", Act.roll(school().lesson("today1"))));
  }

  @Test
  @DisplayName("Everybody is told who he is")
  final void describe() {
    Me teacher = me("teacherA");
    assertThat(teacher.name().signed()).isEqualTo("Коваленко О. П.");
    assertThat(teacher.school()).isEqualTo(school().id());
    assertThat(teacher.schoolName()).isEqualTo("Тест");
    assertThat(teacher.roles()).containsExactly(Role.TEACHER);
    assertThat(teacher.teaches())
        .containsExactlyInAnyOrder(
            school().journal("algebra8"),
            school().journal("algebra9"),
            school().journal("algebra10"));
    assertThat(teacher.leads()).isEmpty();
    assertThat(teacher.self()).isNull();
    Me classTeacher = me("leader");
    assertThat(classTeacher.leads()).containsExactly(school().schoolClass("class8"));
    assertThat(classTeacher.leadsNames()).containsExactly("8-Б");
    Me parent = me("parent");
    assertThat(parent.roles()).containsExactly(Role.PARENT);
    assertThat(parent.children())
        .extracting(Me.Child::id, Me.Child::className)
        .containsExactly(tuple(person("melnyk"), "8-Б"), tuple(person("first"), "1-А"));
    assertThat(me("melnyk").self()).isEqualTo(person("melnyk"));
  }

  @Test
  @DisplayName("Accounts are found in any letter case, replaced by login, listed in order")
  final void accounts() {
    String login = "kit" + school().id();
    Account first = new Account(person("teacherA"), school().id(), login, "one");
    Account second = new Account(person("parent"), school().id(), login + "p", "two");
    journal().saveAccount(first);
    journal().saveAccount(second);
    assertThat(journal().account(login.toUpperCase(Locale.ROOT))).contains(first);
    assertThat(journal().account(login + "x")).isEmpty();
    Account renewed = new Account(person("teacherA"), school().id(), login, "three");
    journal().saveAccount(renewed);
    assertThat(journal().account(login)).contains(renewed);
    List<Account> listed = store().read(tx -> tx.port(AccessStore.class).accounts(school().id()));
    assertThat(listed).containsExactly(renewed, second);
    assertFails(
        ErrorCode.CONFLICT,
        () -> journal().saveAccount(new Account(person("parent"), school().id(), login, "stolen")));
    assertThat(journal().account(login)).contains(renewed);
  }

  private Diary diary(String who, String pupil) {
    LocalDate day = LocalDate.now(clock());
    return journal().as(person(who)).ask(new DiaryQuery(person(pupil), day, day));
  }

  private Me me(String who) {
    return journal().as(person(who)).ask(new WhoAmI());
  }

  private CallerFacts caller(PersonId person, Target target, LocalDate day) {
    return store()
        .read(tx -> tx.port(AccessStore.class).caller(person, target, day, day))
        .orElseThrow();
  }

  private CallerFacts after(String before, PersonId person, Target target) {
    LocalDate day = FixtureSchool.TODAY;
    return store()
        .read(
            tx -> {
              AccessStore port = tx.port(AccessStore.class);
              port.caller(person, target(before), day, day);
              return port.caller(person, target, day, day);
            })
        .orElseThrow();
  }

  private Target target(String name) {
    boolean isJournal =
        school().rows().journals().stream().anyMatch(row -> row.id() == school().number(name));
    if (isJournal) {
      return new Target.Journal(school().journal(name));
    }
    return name.equals("school") ? new Target.School() : new Target.Pupil(person(name));
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> type, String names) {
    EnumSet<E> set = EnumSet.noneOf(type);
    Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .forEach(name -> set.add(Enum.valueOf(type, name)));
    return set;
  }
}
