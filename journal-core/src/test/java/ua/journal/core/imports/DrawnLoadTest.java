package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Role;
import ua.journal.core.register.SchoolRows;

/** Staff and load drawn as schools draw them, and what is read of each. */
class DrawnLoadTest {
  @Test
  @DisplayName("The load as a matrix of teachers and classes")
  void matrix() {
    ImportPlan plan =
        DrawnTables.plan(
            SmallSchool.table(
                "Тарифікація",
                "№|ПІБ|Предмет|Класи||Всього",
                "|||5-А|8-Б|",
                "1|" + DrawnTables.TEACHER + "|Природознавство|2|-|2",
                "||Хімія||1,5|1,5",
                "2|Шевчук Віра Миколаївна|Етика|1|половина|1"));

    assertThat(DrawnTables.load(plan))
        .containsExactlyInAnyOrder(
            "Природознавство 5-А 4 Петренко", "Хімія 8-Б 3 Петренко", "Етика 5-А 2 Шевчук");
    assertThat(plan.report().refused())
        .extracting(each -> each.row() + " " + each.column() + " " + each.value())
        .containsExactly("5 8-Б половина");
    assertThat(plan.report().sums())
        .contains(
            new ImportReport.Sum("Годин на тиждень, за класами", "5-А", 3, 3, 0),
            new ImportReport.Sum(
                "Годин на тиждень, за вчителями", DrawnTables.TEACHER, 3.5, 3.5, 0));
    assertThat(plan.report().left())
        .extracting(ImportReport.Left::why)
        .contains("Підсумок: журнал рахує його сам.");
  }

  @Test
  @DisplayName("A teacher in joined cells, and several classes in one")
  void loadMerged() {
    ImportPlan plan =
        DrawnTables.plan(
            DrawnTables.merged(
                new TableShape.Merge(1, 0, 2, 0),
                "Учитель|Предмет|Клас|Годин на тиждень",
                DrawnTables.TEACHER + "|Природознавство|5-А|2",
                "|Хімія|8-Б|1,5",
                "Шевчук Віра Миколаївна|Етика|5-А, 8-Б|1 год."));

    assertThat(DrawnTables.load(plan))
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
        DrawnTables.plan(
            SmallSchool.table(
                "Навантаження",
                "Предмет|Клас|Учитель|Годин на тиждень",
                "Етика|5-А|" + DrawnTables.TEACHER + "|1",
                "Етика|5-А|Шевчук Віра Миколаївна|1",
                "Етика|5-А|" + DrawnTables.TEACHER + "|2",
                "Інформатика (1 гр.)|5-А|" + DrawnTables.TEACHER + "|1",
                "Інформатика (2 гр.)|5-А|Шевчук Віра Миколаївна|1"));

    assertThat(DrawnTables.load(plan))
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
        DrawnTables.plan(
            SmallSchool.table(
                "Навантаження",
                "Предмет|Клас|Учитель|Годин на тиждень",
                "Фізика (рівень стандарту)|5-А|" + DrawnTables.TEACHER + "|3",
                "Фізика: профільний рівень|8-Б|" + DrawnTables.TEACHER + "|6",
                "Фізика – рівень стандарту|8-Б|" + DrawnTables.TEACHER + "|3"));

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

    ImportReport report = DrawnTables.plan(table).report();

    assertThat(report.asked())
        .containsExactly(
            new ImportReport.Asked(Word.POSITION, "Заст. директора з АГЧ", 2, ""),
            new ImportReport.Asked(Word.POSITION, "сторож", 1, ""));
    assertThat(report.refused()).hasSize(3);
    ImportPlan told =
        DrawnTables.plan(
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
            "Англ.мова|5-А|" + DrawnTables.TEACHER + "|3",
            "Фіз-ра|5-А|" + DrawnTables.TEACHER + "|3");

    ImportReport report = DrawnTables.plan(load).report();

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
    ImportPlan told = DrawnTables.plan(load, words);
    assertThat(told.created().journals()).hasSize(2);
    assertThat(told.created().subjects())
        .extracting(SchoolRows.SubjectRow::name)
        .containsExactly("Фізична культура");
    Table week =
        SmallSchool.table(
            "Розклад", "День|Урок|8-Б", "Вівторок|1|Англ. мова гр.1 (118)", "|2|Мат-ка");
    assertThat(DrawnTables.plan(week, words).report().refused())
        .extracting(ImportReport.Refusal::value)
        .containsExactly("Мат-ка");
    assertThat(DrawnTables.plan(week, words).report().asked())
        .containsExactly(new ImportReport.Asked(Word.SUBJECT, "Мат-ка", 1, "Математика"));
  }
}
