package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Regime;

/** Tables drawn as schools draw them, and what is read of each. */
class TableShapesTest {
  private static final String TEACHER = "Петренко Оксана Вікторівна";

  private static final SchoolRows STORED = SmallSchool.stored();

  @Test
  @DisplayName("Two classes side by side are two lists")
  void sideBySide() {
    ImportPlan plan =
        plan(
            SmallSchool.table(
                "5-А, 8-Б",
                "5-А клас||||8-Б клас||",
                "№|ПІБ|Дата народження||№|ПІБ|Дата народження",
                "1|Бондар Яна Ігорівна|02.02.2015||1|Вовк Лев Петрович|03.02.2012",
                "2|Вовк Ніна Петрівна|04.02.2015||2|Рак Ніка Ігорівна|05.02.2012",
                "||||Всього: 2||"));

    assertThat(classesOf(plan)).containsExactlyInAnyOrder("5-А", "5-А", "8-Б", "8-Б");
    assertThat(plan.report().refused()).isEmpty();
    assertThat(plan.report().left()).extracting(ImportReport.Left::place).containsExactly("E5:G5");
    assertThat(plan.report().tallies()).hasSize(1);
    assertThat(plan.report().tallies().get(0).taken()).isEqualTo(20);
  }

  @Test
  @DisplayName("A class in the midst of a list heads the pupils below it")
  void oneBelowTheOther() {
    ImportPlan plan =
        plan(
            SmallSchool.table(
                "Учні",
                "№|ПІБ|Дата народження",
                "|5-А клас|",
                "1|Бондар Яна Ігорівна|02.02.2015",
                "|8-Б клас|",
                "1|Вовк Лев Петрович|03.02.2012"));

    assertThat(classesOf(plan)).containsExactlyInAnyOrder("5-А", "8-Б");
    assertThat(plan.report().left()).isEmpty();
  }

  @Test
  @DisplayName("Another class over the list than on the sheet's tab is asked about")
  void titleAgainstSheet() {
    ImportPlan plan =
        plan(
            SmallSchool.table(
                "8-Б",
                "Список учнів 5-А класу",
                "ПІБ|Дата народження",
                "Бондар Яна Ігорівна|02.02.2015"));

    assertThat(plan.report().refused())
        .extracting(ImportReport.Refusal::message)
        .containsExactly("Аркуш названо 8-Б, а над списком стоїть 5-А. Виправте одне з двох.");
  }

  @Test
  @DisplayName("A class in joined cells is the class of all of them, an empty cell is not")
  void classMergedDown() {
    Table table =
        merged(
            new TableShape.Merge(1, 0, 2, 0),
            "Клас|ПІБ|Дата народження",
            "5-А|Бондар Яна Ігорівна|02.02.2015",
            "|Вовк Ніна Петрівна|04.02.2015",
            "|Рак Ніка Ігорівна|05.02.2015");

    ImportPlan plan = plan(table);

    assertThat(classesOf(plan)).containsExactly("5-А", "5-А");
    assertThat(plan.report().refused()).extracting(ImportReport.Refusal::row).containsExactly(4);
  }

  @Test
  @DisplayName("A text file that names each class once is read so and says so")
  void classSaidOnce() {
    ImportPlan plan =
        plan(
            SmallSchool.table(
                "Учні",
                "Клас|ПІБ|Дата народження",
                "5-А|Бондар Яна Ігорівна|02.02.2015",
                "|Вовк Ніна Петрівна|04.02.2015",
                "8-Б|Рак Ніка Ігорівна|05.02.2012",
                "|Лис Ніна Ігорівна|06.02.2012"));

    assertThat(classesOf(plan)).containsExactlyInAnyOrder("5-А", "5-А", "8-Б", "8-Б");
    assertThat(plan.report().notes())
        .extracting(ImportReport.Note::what)
        .containsExactly("Стовпець «Клас»: порожню клітинку прочитано як ту, що вище.");
  }

  @Test
  @DisplayName("A class forgotten in one row of many is no class")
  void classForgotten() {
    ImportPlan plan =
        plan(
            SmallSchool.table(
                "Учні",
                "Клас|ПІБ|Дата народження",
                "5-А|Бондар Яна Ігорівна|02.02.2015",
                "5-А|Вовк Ніна Петрівна|04.02.2015",
                "|Рак Ніка Ігорівна|05.02.2012"));

    assertThat(plan.report().refused()).extracting(ImportReport.Refusal::row).containsExactly(4);
  }

  @Test
  @DisplayName("Parents beside a pupil become his parents, below one heading or two")
  void parentsInColumns() {
    ImportPlan plan =
        plan(
            SmallSchool.table(
                "5-А",
                "№|ПІБ|Дата народження|Батьки|||",
                "|||Мати|Телефон|Батько|Телефон",
                "1|Бондар Яна Ігорівна|02.02.2015|Бондар Ірина Петрівна|067 111 22 33|Бондар Ігор|",
                "2|Вовк Ніна Петрівна|04.02.2015|||Вовк|0501112233"));

    assertThat(plan.created().guardians())
        .extracting(SchoolRows.GuardianRow::relation)
        .containsExactlyInAnyOrder("мати", "батько");
    assertThat(SmallSchool.person(plan.created(), "Бондар", "Ірина").phone()).contains("67");
    assertThat(plan.report().refused())
        .extracting(each -> each.row() + " " + each.column())
        .containsExactly("4 Батько");
    assertThat(plan.created().enrolments()).hasSize(2);
  }

  @Test
  @DisplayName("What nobody sees is named, and taken when it is asked for")
  void hidden() {
    Table table =
        new Table(
            "т.xlsx",
            "5-А",
            rows(
                "ПІБ|Дата народження|Телефон",
                "Бондар Яна Ігорівна|02.02.2015|0671112233",
                "Вовк Ніна Петрівна|04.02.2015|0671112244"),
            new TableShape(List.of(), Set.of(2), Set.of(2), false));

    ImportPlan plan = plan(table);

    assertThat(table.hides()).isTrue();
    assertThat(plan.report().left())
        .extracting(left -> left.place() + " " + left.why())
        .containsExactly(
            "A3:C3 Рядок приховано. Якщо він потрібен, оберіть «Брати й приховане».",
            "C1:C2 Стовпець приховано. Якщо він потрібен, оберіть «Брати й приховане».");
    assertThat(classesOf(plan)).hasSize(1);
    assertThat(classesOf(plan(table.shown()))).hasSize(2);
    assertThat(plan(table.shown()).report().left()).isEmpty();
  }

  @Test
  @DisplayName("The load as a matrix of teachers and classes")
  void matrix() {
    ImportPlan plan =
        plan(
            SmallSchool.table(
                "Тарифікація",
                "№|ПІБ|Предмет|Класи||Всього",
                "|||5-А|8-Б|",
                "1|" + TEACHER + "|Природознавство|2|-|2",
                "||Хімія||1,5|1,5",
                "2|Шевчук Віра Миколаївна|Етика|1|половина|1"));

    assertThat(load(plan))
        .containsExactlyInAnyOrder(
            "Природознавство 5-А 4 Петренко", "Хімія 8-Б 3 Петренко", "Етика 5-А 2 Шевчук");
    assertThat(plan.report().refused())
        .extracting(each -> each.row() + " " + each.column() + " " + each.value())
        .containsExactly("5 8-Б половина");
    assertThat(plan.report().sums())
        .contains(
            new ImportReport.Sum("Годин на тиждень, за класами", "5-А", 3, 3, 0),
            new ImportReport.Sum("Годин на тиждень, за вчителями", TEACHER, 3.5, 3.5, 0));
    assertThat(plan.report().left())
        .extracting(ImportReport.Left::why)
        .contains("Підсумок: журнал рахує його сам.");
  }

  @Test
  @DisplayName("A teacher in joined cells, and several classes in one")
  void loadMerged() {
    ImportPlan plan =
        plan(
            merged(
                new TableShape.Merge(1, 0, 2, 0),
                "Учитель|Предмет|Клас|Годин на тиждень",
                TEACHER + "|Природознавство|5-А|2",
                "|Хімія|8-Б|1,5",
                "Шевчук Віра Миколаївна|Етика|5-А, 8-Б|1 год."));

    assertThat(load(plan))
        .containsExactlyInAnyOrder(
            "Природознавство 5-А 4 Петренко",
            "Хімія 8-Б 3 Петренко",
            "Етика 5-А 2 Шевчук",
            "Етика 8-Б 2 Шевчук");
    assertThat(plan.report().refused()).isEmpty();
  }

  @Test
  @DisplayName("Two rows about one journal: the second is refused, not the first replaced")
  void twiceInLoad() {
    ImportPlan plan =
        plan(
            SmallSchool.table(
                "Навантаження",
                "Предмет|Клас|Учитель|Годин на тиждень",
                "Етика|5-А|" + TEACHER + "|1",
                "Етика|5-А|Шевчук Віра Миколаївна|1",
                "Етика|5-А|" + TEACHER + "|2",
                "Інформатика (1 гр.)|5-А|" + TEACHER + "|1",
                "Інформатика (2 гр.)|5-А|Шевчук Віра Миколаївна|1"));

    assertThat(load(plan))
        .containsExactlyInAnyOrder(
            "Етика 5-А 2 Петренко", "Інформатика 5-А 2 Петренко", "Інформатика 5-А 2 Шевчук");
    assertThat(plan.report().refused())
        .extracting(each -> each.row() + " " + each.column())
        .containsExactly("3 Учитель", "4 Годин на тиждень");
  }

  @Test
  @DisplayName("What stands in brackets, after a colon or a dash tells subjects apart")
  void subjectsApart() {
    ImportPlan plan =
        plan(
            SmallSchool.table(
                "Навантаження",
                "Предмет|Клас|Учитель|Годин на тиждень",
                "Фізика (рівень стандарту)|5-А|" + TEACHER + "|3",
                "Фізика: профільний рівень|8-Б|" + TEACHER + "|6",
                "Фізика – рівень стандарту|8-Б|" + TEACHER + "|3"));

    assertThat(plan.created().subjects())
        .extracting(SchoolRows.SubjectRow::name)
        .containsExactlyInAnyOrder("Фізика (рівень стандарту)", "Фізика: профільний рівень");
    assertThat(plan.created().journals()).hasSize(3);
  }

  @Test
  @DisplayName("A position nobody knows is asked about once, and then known")
  void positions() {
    Table table =
        SmallSchool.table(
            "Працівники",
            "ПІБ|Посада",
            "Ткач Олена Петрівна|Заст. директора з АГЧ",
            "Рудь Ольга Петрівна|заст. директора з АГЧ",
            "Коваль Лариса Ігорівна|сторож");

    ImportReport report = plan(table).report();

    assertThat(report.asked())
        .containsExactly(
            new ImportReport.Asked(Word.POSITION, "Заст. директора з АГЧ", 2, ""),
            new ImportReport.Asked(Word.POSITION, "сторож", 1, ""));
    assertThat(report.refused()).hasSize(3);
    ImportPlan told =
        plan(
            table,
            new Mapping(
                Mapping.WORDS,
                Map.of(
                    Word.POSITION.key("Заст. директора з АГЧ"),
                    "TEACHER",
                    Word.POSITION.key("сторож"),
                    Word.NO_RIGHTS)));
    assertThat(told.report().asked()).isEmpty();
    assertThat(told.report().refused()).isEmpty();
    assertThat(told.created().roles())
        .extracting(SchoolRows.RoleRow::role)
        .containsOnly(Role.TEACHER)
        .hasSize(2);
    assertThat(told.report().left()).extracting(ImportReport.Left::place).containsExactly("A4:B4");
  }

  @Test
  @DisplayName("A shortened subject is asked about once, and then known in every table")
  void subjects() {
    Table load =
        SmallSchool.table(
            "Навантаження",
            "Предмет|Клас|Учитель|Годин на тиждень",
            "Англ.мова|5-А|" + TEACHER + "|3",
            "Фіз-ра|5-А|" + TEACHER + "|3");

    ImportReport report = plan(load).report();

    assertThat(report.asked())
        .containsExactly(
            new ImportReport.Asked(Word.SUBJECT, "Англ.мова", 1, "Англійська мова"),
            new ImportReport.Asked(Word.SUBJECT, "Фіз-ра", 1, "Фізична культура"));
    Mapping words =
        new Mapping(
            Mapping.WORDS,
            Map.of(
                Word.SUBJECT.key("Англ. мова"), "Англійська мова",
                Word.SUBJECT.key("Фіз-ра"), "Фізична культура"));
    ImportPlan told = plan(load, words);
    assertThat(told.created().journals()).hasSize(2);
    assertThat(told.created().subjects())
        .extracting(SchoolRows.SubjectRow::name)
        .containsExactly("Фізична культура");
    Table week =
        SmallSchool.table(
            "Розклад", "День|Урок|8-Б", "Вівторок|1|Англ. мова гр.1 (118)", "|2|Мат-ка");
    assertThat(plan(week, words).report().refused())
        .extracting(ImportReport.Refusal::value)
        .containsExactly("Мат-ка");
    assertThat(plan(week, words).report().asked())
        .containsExactly(new ImportReport.Asked(Word.SUBJECT, "Мат-ка", 1, "Математика"));
  }

  private static ImportPlan plan(Table table, Mapping... more) {
    List<Mapping> mappings = new ArrayList<>(List.of(more));
    mappings.add(Mapping.KURS);
    return ImportPlan.of(
        List.of(table),
        extent -> STORED,
        new ImportPlan.Setting(
            77, 0, 2026, LocalDate.of(2026, 9, 1), new IdSource(1), Regime.ORDINARY, mappings));
  }

  private static Table merged(TableShape.Merge merge, String... lines) {
    return new Table(
        "т.xlsx", "Аркуш1", rows(lines), new TableShape(List.of(merge), Set.of(), Set.of(), false));
  }

  private static List<List<String>> rows(String... lines) {
    return Arrays.stream(lines).map(line -> List.of(line.split("\\|", -1))).toList();
  }

  private static List<String> classesOf(ImportPlan plan) {
    return plan.created().enrolments().stream()
        .map(row -> className(STORED, row.schoolClass()))
        .toList();
  }

  private static List<String> load(ImportPlan plan) {
    return plan.created().journals().stream()
        .map(
            row ->
                plan.created().subjects().stream()
                        .filter(subject -> subject.id() == row.subject())
                        .map(SchoolRows.SubjectRow::name)
                        .collect(Collectors.joining())
                    + " "
                    + className(STORED, row.schoolClass())
                    + " "
                    + row.weeklyHalfHours()
                    + " "
                    + STORED.people().stream()
                        .filter(person -> person.id() == row.teacher())
                        .map(SchoolRows.PersonRow::surname)
                        .collect(Collectors.joining()))
        .toList();
  }

  private static String className(SchoolRows rows, long id) {
    return rows.classes().stream()
        .filter(row -> row.id() == id)
        .map(row -> new ClassName(row.grade(), row.letter()).toString())
        .collect(Collectors.joining());
  }
}
