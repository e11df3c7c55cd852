package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.people.GuardianLine;
import ua.journal.core.people.PeopleStore;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.register.Entry;
import ua.journal.core.register.ExternalId;
import ua.journal.core.register.ExternalIdQuery;
import ua.journal.core.register.FillRegister;
import ua.journal.core.register.FillRegister.Filled;
import ua.journal.core.register.Part;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.Ref;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.Member;
import ua.journal.core.timetable.DraftsQuery;
import ua.journal.core.timetable.Weeks;

/** A host that keeps its own register enters people, classes and teaching under its own ids. */
public abstract class AbstractFillTest extends AbstractStorageTest {
  private static final int YEAR = FixtureSchool.YEAR;
  private static final ClassName SEVENTH = new ClassName(7, "В");
  private static final LocalDate FIRST_TUESDAY = LocalDate.of(2026, 9, 1);
  private static final LocalDate LAST_TUESDAY = LocalDate.of(2027, 5, 25);

  /** For subclasses. */
  protected AbstractFillTest() {}

  @Test
  @DisplayName("4 administrator, 7: what a host knows is entered once and found by the host's ids")
  final void entered() {
    Filled filled = fill(lists()).get();
    assertThat(filled.misfits()).isEmpty();
    assertThat(id(ExternalId.Kind.PERSON, "p-1")).isEqualTo(filled.ids().get(1));
    assertThat(id(ExternalId.Kind.JOURNAL, "j-1")).isEqualTo(filled.ids().get(4));
    JournalId chemistry = new JournalId(id(ExternalId.Kind.JOURNAL, "j-1"));
    assertThat(pupils(chemistry)).containsExactly(person(filled, 1), person(filled, 2));
    JournalId group = new JournalId(id(ExternalId.Kind.JOURNAL, "j-2"));
    assertThat(pupils(group)).containsExactly(person(filled, 2));
    assertThat(guardians(person(filled, 1)))
        .extracting(GuardianLine::relation)
        .containsExactly("мати");

    Outcome<Filled> again = fill(lists());
    assertThat(again.status()).isEqualTo(Outcome.Status.UNCHANGED);
    assertThat(again.get().ids()).isEqualTo(filled.ids());
    assertThat(ask(ExternalId.Kind.PERSON)).hasSize(4);
    assertThat(ask(ExternalId.Kind.CLASS)).isEmpty();
  }

  @Test
  @DisplayName("R-LIFE-01: whom the host has spoken of before is that person, whatever the name")
  final void renamed() {
    Filled before = fill(lists()).get();
    Filled after = fill(List.of(pupil("Нова", "p-1", ""))).get();
    assertThat(after.ids()).containsExactly(before.ids().get(1));
    assertThat(after.created()).isZero();
    assertThat(after.updated()).isEqualTo(1);
  }

  @Test
  @DisplayName("Nothing is entered while an entry is refused; each refusal tells its place")
  final void refused() {
    List<Entry> entries = new ArrayList<>(lists());
    entries.add(new Entry.Guardian(said("Гук"), Ref.external("nobody"), "мати", ""));
    entries.add(teaching("Фізика", "", Ref.to(person("hudz")), ""));
    entries.add(pupil("Ль0в", "p-9", ""));
    Outcome<Filled> outcome = fill(entries);
    assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
    assertThat(present(outcome.value()).misfits())
        .extracting(
            FillRegister.Place::index, one -> one.misfit().part(), one -> one.misfit().value())
        .containsExactly(
            tuple(lists().size(), Part.CHILD, "nobody"),
            tuple(lists().size() + 1, Part.TEACHER, ""),
            tuple(lists().size() + 2, Part.SURNAME, "Ль0в"));
    assertThat(ask(ExternalId.Kind.PERSON)).isEmpty();
    assertThat(fill(lists()).get().created()).isPositive();
  }

  @Test
  @DisplayName(
      "R-LES-01: a week makes the year's lessons, a plan lies on them, one gets a substitute")
  final void week() {
    Filled filled = fill(year()).get();
    assertThat(filled.misfits()).isEmpty();
    long chemistry = id(ExternalId.Kind.JOURNAL, "j-1");
    SchoolRows rows = rows();
    List<SchoolRows.LessonRow> lessons =
        rows.lessons().stream().filter(row -> row.journal() == chemistry).toList();
    assertThat(lessons)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.date().getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY));
    assertThat(lessons)
        .filteredOn(row -> row.substitute() != 0)
        .singleElement()
        .satisfies(row -> assertThat(row.date()).isEqualTo(LAST_TUESDAY))
        .satisfies(row -> assertThat(row.substitute()).isEqualTo(person("teacherB").value()));
    assertThat(rows.planItems())
        .filteredOn(row -> row.journal() == chemistry)
        .extracting(SchoolRows.PlanItemRow::no, SchoolRows.PlanItemRow::date)
        .containsExactly(tuple(1, FIRST_TUESDAY), tuple(2, FIRST_TUESDAY.plusWeeks(1)));
    assertThat(fill(year()).status()).isEqualTo(Outcome.Status.UNCHANGED);
  }

  @Test
  @DisplayName(
      "R-LES-01, R-TXT-01: what no week, plan or substitution can say is told with its part")
  final void strangeWeek() {
    List<Entry> entries = new ArrayList<>(year());
    entries.add(place(SEVENTH, "Хімія", "", DayOfWeek.TUESDAY, 9));
    entries.add(place(SEVENTH, "Хімія", "1", DayOfWeek.TUESDAY, 3));
    entries.add(place(SEVENTH, "Фізика", "", DayOfWeek.TUESDAY, 4));
    entries.add(new Entry.Plan(SEVENTH, "Хімія", "", List.of(item(0, "Вода"))));
    entries.add(new Entry.Plan(SEVENTH, "Хімія", "", List.of(item(1, "а"), item(1, "б"))));
    entries.add(new Entry.Plan(SEVENTH, "Хімія", "", List.of(item(1, "а".repeat(501)))));
    entries.add(substitution(LAST_TUESDAY, 4, "teacherB"));
    entries.add(substitution(LAST_TUESDAY, 3, "hudz"));
    Outcome<Filled> outcome = fill(entries);
    assertThat(Objects.requireNonNull(outcome.value()).misfits())
        .extracting(
            one -> one.index() - year().size(),
            one -> one.misfit().part(),
            one -> one.misfit().finding().text())
        .containsExactly(
            tuple(0, Part.LESSON, "timetable.noBell"),
            tuple(1, Part.SUBJECT, "timetable.classTaken"),
            tuple(2, Part.SUBJECT, "register.noJournal"),
            tuple(3, Part.NO, "plan.number"),
            tuple(4, Part.NO, "plan.number"),
            tuple(5, Part.CONTENT, "text.length"),
            tuple(6, Part.LESSON, "substitution.noLesson"),
            tuple(7, Part.SUBSTITUTE, "load.notStaff"));
    assertThat(ask(ExternalId.Kind.JOURNAL)).isEmpty();
  }

  @Test
  @DisplayName("R-TT-01: the week of a class that learns becomes a draft, once")
  final void learning() {
    assertDone(one(Act.lesson(school().lesson("today1"), Act.topic("Степінь"), 0)));
    List<Entry> tuesday =
        List.of(place(new ClassName(8, "Б"), "Алгебра", "", DayOfWeek.TUESDAY, 2));
    List<SchoolRows.SlotRow> before = rows().slots();
    assertThat(fill(tuesday).status()).isEqualTo(Outcome.Status.DONE);
    assertThat(rows().slots()).isEqualTo(before);
    assertThat(journal().as(person("deputy")).ask(new DraftsQuery())).hasSize(1);
    assertThat(fill(tuesday).status()).isEqualTo(Outcome.Status.UNCHANGED);
    List<Entry> friday = List.of(place(new ClassName(8, "Б"), "Алгебра", "", DayOfWeek.FRIDAY, 2));
    assertThat(fill(friday).findings())
        .extracting(Finding::text)
        .containsExactly("timetable.otherDraft");
  }

  @Test
  @DisplayName("R-SEC-05: nobody gives himself a role, by whatever list")
  final void ownRole() {
    Entry own =
        new Entry.Staff(
            PersonData.of(new PersonName("Жук", "Роман", "Юрійович")),
            Set.of(Role.HEAD),
            null,
            null,
            null,
            "");
    assertThat(fill(List.of(own)).findings())
        .extracting(finding -> finding.rule())
        .containsExactly("R-SEC-05");
  }

  @Test
  @DisplayName("R-SEC-01: only the administrator enters lists, of this school")
  final void access() {
    FillRegister command = new FillRegister(YEAR, lists());
    for (String who : List.of("deputy", "secretary", "teacherA", "parent")) {
      assertFails(ErrorCode.NOT_ALLOWED, () -> journal().as(person(who)).perform(command));
    }
    fill(lists());
    FixtureSchool other = FixtureSchool.install(store());
    assertThat(
            journal()
                .as(other.person("admin"))
                .ask(new ExternalIdQuery(ExternalId.Kind.PERSON, "p-1")))
        .isEmpty();
  }

  private List<Entry> lists() {
    Ref teacher = Ref.external("t-1");
    return List.of(
        new Entry.Staff(said("Коваль"), Set.of(Role.TEACHER), null, null, SEVENTH, "t-1"),
        pupil("Авдієнко", "p-1", "А-1"),
        pupil("Бойко", "p-2", "Б-1"),
        new Entry.Guardian(
            said("Авдієнко").reached("+380390000000", ""), Ref.external("p-1"), "мати", "g-1"),
        teaching("Хімія", "", teacher, "j-1"),
        teaching("Хімія", "1", teacher, "j-2"),
        new Entry.GroupPlace(SEVENTH, "хімія", "1", Ref.external("p-2"), null, null),
        new Entry.Hours(SEVENTH, "Хімія", 4));
  }

  private List<Entry> year() {
    List<Entry> entries = new ArrayList<>(lists());
    entries.add(place(SEVENTH, "Хімія", "", DayOfWeek.TUESDAY, 3));
    entries.add(new Entry.Plan(SEVENTH, "Хімія", "", List.of(item(1, "Вода"), item(2, "Повітря"))));
    entries.add(substitution(LAST_TUESDAY, 3, "teacherB"));
    return entries;
  }

  private static Entry place(
      ClassName schoolClass, String subject, String group, DayOfWeek day, int lesson) {
    return new Entry.WeeklyPlace(schoolClass, subject, group, day, lesson, Weeks.EVERY, "21");
  }

  private static PlanItem item(int no, String title) {
    LocalDate noLesson = FIRST_TUESDAY.plusDays(no);
    return new PlanItem(no, noLesson, "", title, "", LessonKind.LESSON);
  }

  private Entry substitution(LocalDate date, int lesson, String substitute) {
    return new Entry.Substitution(date, lesson, SEVENTH, "Хімія", "", Ref.to(person(substitute)));
  }

  private SchoolRows rows() {
    return store().read(tx -> tx.port(RegisterStore.class).snapshot(school().id()));
  }

  private static PersonData said(String surname) {
    return PersonData.of(new PersonName(surname, "Леся", "Іванівна"));
  }

  private static Entry pupil(String surname, String externalId, String fileNo) {
    return new Entry.Pupil(
        said(surname).identified("ж", LocalDate.of(2013, 5, 21), fileNo),
        SEVENTH,
        null,
        null,
        "",
        "",
        externalId);
  }

  private static Entry teaching(String subject, String group, Ref teacher, String externalId) {
    return new Entry.Teaching(SEVENTH, subject, group, teacher, 4, "№ 5", externalId);
  }

  private Outcome<Filled> fill(List<Entry> entries) {
    return journal().as(person("admin")).perform(new FillRegister(YEAR, entries));
  }

  private List<ExternalId> ask(ExternalId.Kind kind) {
    return journal().as(person("admin")).ask(new ExternalIdQuery(kind));
  }

  private long id(ExternalId.Kind kind, String externalId) {
    return journal().as(person("admin")).ask(new ExternalIdQuery(kind, externalId)).get(0).id();
  }

  private static PersonId person(Filled filled, int index) {
    return new PersonId(filled.ids().get(index));
  }

  private List<GuardianLine> guardians(PersonId pupil) {
    return store().read(tx -> tx.port(PeopleStore.class).guardians(pupil));
  }

  private List<PersonId> pupils(JournalId journal) {
    return journal()
        .as(person("deputy"))
        .ask(new SheetQuery(journal, SheetQuery.Span.YEAR))
        .pupils()
        .stream()
        .map(Member::pupil)
        .toList();
  }
}
