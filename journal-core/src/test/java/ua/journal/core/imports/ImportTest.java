package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.journal.core.imports.SmallSchool.journal;
import static ua.journal.core.imports.SmallSchool.person;
import static ua.journal.core.imports.SmallSchool.plan;
import static ua.journal.core.imports.SmallSchool.stored;
import static ua.journal.core.imports.SmallSchool.table;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Role;
import ua.journal.core.register.SchoolRows;

class ImportTest {
  private static final String PARENTS = "Клас|Учень|Ким є|Прізвище|Ім’я|По батькові|Телефон";

  @Test
  void aWholeSchoolIsTaken() {
    ImportPlan plan = plan(SmallSchool.NOTHING, SmallSchool.tables());
    SchoolRows rows = plan.created();

    assertThat(plan.report().refused()).isEmpty();
    assertThat(rows.school()).isEqualTo(new SchoolRows.SchoolRow(77, "Ліцей", "Л", "", ""));
    assertThat(rows.terms()).extracting(SchoolRows.TermRow::to).contains(LocalDate.of(2027, 5, 28));
    assertThat(rows.people()).hasSize(8);
    assertThat(rows.classes()).hasSize(2);
    assertThat(rows.journals()).hasSize(4);
    assertThat(journal(rows, "Алгебра", "").order()).isEqualTo("№ 58-к від 28.08.2026");
    assertThat(journal(rows, "Англійська мова", "1").weeklyHalfHours()).isEqualTo(3);
    assertThat(rows.slots()).hasSize(5);
    long deputy = person(rows, "Ґудзь", "Юлія").id();
    assertThat(rows.roles())
        .filteredOn(row -> row.person() == deputy)
        .extracting(SchoolRows.RoleRow::role)
        .containsExactlyInAnyOrder(Role.TEACHER, Role.DEPUTY);
    assertThat(rows.classes())
        .anyMatch(
            row -> row.grade() == 8 && row.classTeacher() == person(rows, "Шевчук", "Віра").id());
  }

  @Test
  void aSchoolWithOneClassInEachGradeIsTakenWithoutLetters() {
    SchoolRows rows = plan(SmallSchool.NOTHING, SmallSchool.withoutLetters()).created();

    assertThat(plan(SmallSchool.NOTHING, SmallSchool.withoutLetters()).report())
        .usingRecursiveComparison()
        .ignoringFields("differences", "left", "tallies", "sums")
        .isEqualTo(plan(SmallSchool.NOTHING, SmallSchool.tables()).report());
    assertThat(rows.classes()).extracting(row -> row.name().toString()).containsOnly("8", "5");
  }

  @Test
  void theSameTablesAgainChangeNothing() {
    SchoolRows stored = stored();

    ImportReport again = plan(stored, SmallSchool.tables()).report();

    assertThat(again.created()).isZero();
    assertThat(again.updated()).isZero();
    assertThat(again.refused()).isEmpty();
    assertThat(again.unchanged())
        .isEqualTo(plan(SmallSchool.NOTHING, SmallSchool.tables()).report().created());
  }

  @Test
  void aDifferenceNamesTheRecordTheFieldAndBothValues() {
    Table changed =
        table(
            "Працівники",
            "Прізвище|Ім’я|По батькові|Посада|Табельний №|Телефон",
            "Шевчук|Віра|Миколаївна|Учитель|102|067 111 22 33",
            "Новак|Ілля||Учитель|104|");

    ImportReport report = plan(stored(), List.of(changed)).report();

    assertThat(report.differences())
        .contains(
            new Difference(
                "Люди",
                "Шевчук Віра Миколаївна",
                false,
                List.of(new Difference.Change("Телефон", "", "067 111 22 33"))),
            new Difference("Люди", "Новак Ілля", true, List.of()));
    assertThat(report.lists())
        .filteredOn(count -> count.list().equals("Люди"))
        .containsExactly(new ImportReport.Count("Люди", 1, 1, 0));
  }

  @Test
  void theCountsOfTheListsAreTheCountsOfTheWhole() {
    ImportReport report = plan(SmallSchool.NOTHING, SmallSchool.tables()).report();

    assertThat(report.lists().stream().mapToInt(ImportReport.Count::created).sum())
        .isEqualTo(report.created());
    assertThat(report.differences())
        .extracting(Difference::list)
        .contains("Заклад", "Класи", "Журнали")
        .doesNotContain("Уроки", "Учні в журналах");
  }

  @Test
  void membershipFollowsEnrolment() {
    SchoolRows rows = stored();
    long algebra = journal(rows, "Алгебра", "").id();
    long english = journal(rows, "Англійська мова", "1").id();
    long late = person(rows, "Гончар", "Назар").id();
    long gone = person(rows, "Каплун", "Єва").id();

    assertThat(rows.members())
        .contains(
            new SchoolRows.MemberRow(algebra, late, LocalDate.of(2026, 10, 5), null, ""),
            new SchoolRows.MemberRow(
                algebra,
                gone,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 30),
                "№ 47-у від 30.10"),
            new SchoolRows.MemberRow(
                english,
                gone,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 30),
                "№ 47-у від 30.10"));
    assertThat(rows.members()).filteredOn(row -> row.journal() == english).hasSize(2);
  }

  @Test
  void whoLeavesLaterLeavesEveryList() {
    Table left =
        table(
            "8-Б",
            "Прізвище|Ім’я|Дата народження|№ особової справи|Вибув|Наказ про вибуття",
            "Яременко|Ніка|04.06.2013|Я/2|18.12|№ 58-у від 18.12");

    ImportPlan plan = plan(stored(), List.of(left));

    assertThat(plan.updated().enrolments()).hasSize(1);
    assertThat(plan.updated().members())
        .hasSize(2)
        .allMatch(row -> LocalDate.of(2026, 12, 18).equals(row.to()));
    assertThat(plan.report().created()).isZero();
  }

  @Test
  void aPersonIsKnownByFileNumberWhateverTheName() {
    SchoolRows stored = stored();
    Table renamed =
        table(
            "8-Б", "ПІБ|Дата народження|№ особової справи", "Коваль Ніка Іванівна|04.06.2013|я/2");

    ImportPlan plan = plan(stored, List.of(renamed));

    assertThat(plan.created().people()).isEmpty();
    assertThat(plan.updated().people())
        .singleElement()
        .satisfies(row -> assertThat(row.surname()).isEqualTo("Коваль"));
  }

  @Test
  void initialsFindAPersonAndLeaveHisNameWhole() {
    Table timetable = table("Працівники", "ПІБ|Посада", "Шевчук В.М.|Учитель");

    ImportReport report = plan(stored(), List.of(timetable)).report();

    assertThat(report.refused()).isEmpty();
    assertThat(report.created() + report.updated()).isZero();
  }

  @Test
  void namesakesAreAskedAboutNeverMerged() {
    String headings = "Прізвище|Ім’я|Посада";
    Table twice = table("Працівники", headings, "Бондар|Анна|Учитель", "Бондар|Анна|Учитель");

    ImportReport report = plan(stored(), List.of(twice)).report();

    assertThat(report.refused())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.message()).contains("Допишіть номер справи"));
  }

  @Test
  void namesakesWithBirthDatesAreTwoPeople() {
    String headings = "Прізвище|Ім’я|Дата народження";
    Table two = table("8-Б", headings, "Бондар|Анна|01.01.2013", "Бондар|Анна|02.02.2013");

    ImportPlan plan = plan(stored(), List.of(two));

    assertThat(plan.report().refused()).isEmpty();
    assertThat(plan.created().people()).hasSize(2);
  }

  @Test
  void aParentOfTwoIsOnePersonByTelephone() {
    Table parents =
        table(
            "Батьки",
            PARENTS,
            "8-Б|Мельник Марко|мати|Мельник|Ірина|Степанівна|+380 39 214 08 15",
            "5-А|Мельник Соломія|мати|Мельник|Ірина|Степанівна|380392140815",
            "8-Б|Яременко Ніка|мати|Мельник|Ірина|Степанівна|+380 39 000 00 00");

    ImportPlan plan = plan(stored(), List.of(parents));

    assertThat(plan.report().refused()).isEmpty();
    assertThat(plan.created().people()).hasSize(2);
    assertThat(plan.created().guardians()).hasSize(3);
  }

  @Test
  void lessonsComeFromTheTimetableWithoutVacations() {
    SchoolRows rows = stored();
    long algebra = journal(rows, "Алгебра", "").id();

    assertThat(rows.lessons())
        .filteredOn(row -> row.journal() == algebra)
        .extracting(SchoolRows.LessonRow::date)
        .contains(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 10, 21), LocalDate.of(2026, 11, 2))
        .doesNotContain(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 28))
        .allMatch(day -> day.getDayOfWeek().getValue() % 2 == 1);
    assertThat(rows.lessons())
        .filteredOn(row -> row.date().isAfter(LocalDate.of(2027, 1, 1)))
        .isNotEmpty()
        .allMatch(row -> row.term() == 2);
  }

  @Test
  void heldLessonsStayWhateverIsImportedLater() {
    SchoolRows stored = stored();
    List<Table> changed =
        List.of(
            table("Розклад", "День|Урок|8-Б", "Середа|1|Алгебра (каб. 300)", "П’ятниця|1|Алгебра"),
            table("Дзвінки", "Урок|Початок|Кінець", "1|08:00|08:45"));
    LocalDate today = LocalDate.of(2026, 11, 4);

    ImportPlan plan = plan(stored, changed, 2026, today);

    assertThat(plan.report().refused()).isEmpty();
    assertThat(plan.created().lessons()).isNotEmpty().noneMatch(row -> row.date().isBefore(today));
    assertThat(plan.updated().lessons()).isNotEmpty().noneMatch(row -> row.date().isBefore(today));
    assertThat(plan.updated().lessons())
        .extracting(SchoolRows.LessonRow::id)
        .isSubsetOf(stored.lessons().stream().map(SchoolRows.LessonRow::id).toList());
  }

  @Test
  void aPlanOfASubjectServesEveryGroupUnlessOneIsNamed() {
    String[] lines = {"№|Зміст", "1|Вступ"};
    Table all = SmallSchool.file("8-Б.xlsx", "Англійська мова", lines);
    Table one = SmallSchool.file("8-Б.xlsx", "Англійська мова гр.2", lines);

    assertThat(plan(stored(), List.of(all)).created().planItems()).hasSize(2);
    assertThat(plan(stored(), List.of(one)).created().planItems()).hasSize(1);
  }

  @Test
  void aSubstituteIsNotedOnTheLesson() {
    SchoolRows stored = stored();
    Table substitutions =
        table(
            "Заміни",
            "Дата|Урок|Клас|Предмет|Хто замінює",
            "07.09|1|8-Б|Алгебра|Шевчук Віра Миколаївна");

    ImportPlan plan = plan(stored, List.of(substitutions));

    assertThat(plan.report().refused()).isEmpty();
    assertThat(plan.updated().lessons())
        .singleElement()
        .satisfies(
            row -> assertThat(row.substitute()).isEqualTo(person(stored, "Шевчук", "Віра").id()));
  }

  @Test
  void onlyWhatTheTablesTouchIsCounted() {
    Table substitutions =
        table("Заміни", "Дата|Урок|Клас|Предмет|Хто замінює", "07.09|1|8-Б|Алгебра|Шевчук В. М.");

    ImportReport report = plan(stored(), List.of(substitutions)).report();

    assertThat(List.of(report.created(), report.updated(), report.unchanged()))
        .containsExactly(0, 1, 0);
  }
}
