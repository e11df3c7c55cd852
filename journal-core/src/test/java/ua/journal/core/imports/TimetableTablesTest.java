package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Regime;

/** Timetables as schools draw them, over the load of {@link SmallSchool}. */
class TimetableTablesTest {
  private static final SchoolRows STORED = SmallSchool.stored();

  @Test
  @DisplayName(
      "A column of rooms stands beside its class; columns that look like classes do not vanish")
  void roomsBesideTheClass() {
    ImportPlan plan =
        plan(
            "День|Урок|8-Б|каб|7-а|5-А|Кабінет|10 філ",
            "Вівторок|1|Алгебра|214|Хімія|||Хімія",
            "|2||||Математика|7|");

    assertThat(slots(plan))
        .containsExactly("TUESDAY 1 Алгебра 8-Б 214", "TUESDAY 2 Математика 5-А 7");
    assertThat(refused(plan)).containsExactly("7-а 1", "10 філ 1");
    assertThat(plan.report().left()).isEmpty();
  }

  @Test
  @DisplayName("A class may stand over «предмет | каб.»")
  void classOverSubjectAndRoom() {
    ImportPlan plan =
        plan(
            "День|Урок|8-Б||5-А|",
            "||предмет|каб.|предмет|каб.",
            "Вівторок|1|Алгебра|214||",
            "|2|Англійська мова гр.1 / Англійська мова гр.2|118/120|Математика|7");

    assertThat(slots(plan))
        .containsExactly(
            "TUESDAY 1 Алгебра 8-Б 214",
            "TUESDAY 2 Англійська мова 8-Б/1 118",
            "TUESDAY 2 Англійська мова 8-Б/2 120",
            "TUESDAY 2 Математика 5-А 7");
    assertWhole(plan);
  }

  @Test
  @DisplayName("A day may be a row of its own; under one that cannot be read nothing is taken")
  void dayAsARow() {
    ImportPlan plan =
        plan(
            "Урок|5-А|8-Б",
            "ВІВТОРОК||",
            "1|Математика|",
            "Середва||",
            "1|Математика|Алгебра",
            "Ч\nе\nт\nв\nе\nр||",
            "2||Алгебра",
            "Субота||",
            "1|Математика|");

    assertThat(slots(plan)).containsExactly("TUESDAY 1 Математика 5-А", "THURSDAY 2 Алгебра 8-Б");
    assertThat(plan.report().refused())
        .extracting(each -> each.row() + " " + each.value())
        .containsExactly("4 Середва", "5 ", "8 Субота", "9 ");
    assertThat(plan.report().refused())
        .extracting(ImportReport.Refusal::message)
        .anySatisfy(message -> assertThat(message).contains("вище стоїть «Середва»"))
        .anySatisfy(message -> assertThat(message).contains("п’ятиденний"));
    assertWhole(plan);
  }

  @Test
  @DisplayName("Classes in rows: lessons of a day beside them, or of the whole week")
  void classesInRows() {
    ImportPlan days =
        plan("|Клас|1|2|3", "Вівторок|5-А|Математика||", "|8-Б||Алгебра, 214|", "|9-Я|Алгебра||");
    ImportPlan rows = plan("Клас|1 урок|2 урок", "Вівторок||", "5-А|Математика|", "8-Б||Алгебра");
    ImportPlan week =
        plan("Клас|Вівторок||Четвер|", "|1|2|1|2", "5-А|Математика|||", "8-Б||Алгебра|Алгебра|");

    assertThat(slots(days))
        .containsExactly("TUESDAY 1 Математика 5-А", "TUESDAY 2 Алгебра 8-Б 214");
    assertThat(refused(days)).containsExactly("Клас 4");
    assertThat(slots(rows)).containsExactly("TUESDAY 1 Математика 5-А", "TUESDAY 2 Алгебра 8-Б");
    assertThat(slots(week))
        .containsExactly(
            "TUESDAY 1 Математика 5-А", "TUESDAY 2 Алгебра 8-Б", "THURSDAY 1 Алгебра 8-Б");
    List.of(days, rows, week).forEach(TimetableTablesTest::assertWhole);
  }

  @Test
  @DisplayName(
      "A cell merged over two classes is a lesson of both, over two rows a lesson of both hours")
  void mergedCells() {
    Table load =
        SmallSchool.table(
            "Навантаження",
            "Предмет|Клас|Учитель|Годин на тиждень",
            "Хор|8-Б|Петренко Оксана Вікторівна|1",
            "Хор|5-А|Петренко Оксана Вікторівна|1");
    Table plain = table("День|Урок|5-А|8-Б", "Вівторок|1|Хор (зал)|", "|2||Алгебра", "Середа|2||");
    List<TableShape.Merge> merged =
        List.of(new TableShape.Merge(1, 2, 1, 3), new TableShape.Merge(2, 3, 3, 3));
    Table table =
        new Table(
            plain.file(),
            plain.sheet(),
            plain.rows(),
            new TableShape(merged, Set.of(), Set.of(), false));

    ImportPlan plan = plan(load, table);

    assertThat(plan.report().refused()).isEmpty();
    assertThat(slots(plan))
        .containsExactly(
            "TUESDAY 1 Хор 5-А зал",
            "TUESDAY 1 Хор 8-Б зал",
            "TUESDAY 2 Алгебра 8-Б",
            "WEDNESDAY 2 Алгебра 8-Б");
    assertWhole(plan);
  }

  @Test
  @DisplayName(
      "A longer cycle and another semester are refused by name, the rest of the cell is taken")
  void cyclesAndSemesters() {
    ImportPlan plan =
        plan(
            "День|Урок|5-А|8-Б",
            "Вівторок|1|Математика (3 тиждень)|Алгебра (І сем.)",
            "|2||Алгебра (ІІ семестр)",
            "Четвер|1|Математика (ч)|");

    assertThat(slots(plan))
        .containsExactly("TUESDAY 1 Алгебра 8-Б", "THURSDAY 1 Математика 5-А чис.");
    assertThat(plan.report().refused())
        .extracting(ImportReport.Refusal::message)
        .anySatisfy(message -> assertThat(message).contains("Довшого циклу"))
        .anySatisfy(message -> assertThat(message).contains("лише ІІ семестру"))
        .hasSize(2);
    assertWhole(plan);
  }

  @Test
  @DisplayName("A teacher in the cell tells which group it is; another than in the load is named")
  void teachersInCells() {
    ImportPlan plan =
        plan("День|Урок|5-А|8-Б", "Вівторок|1|Математика Шевчук В. М.|Англійська мова Ґудзь Ю. В.");

    assertThat(slots(plan))
        .containsExactly("TUESDAY 1 Англійська мова 8-Б/1", "TUESDAY 1 Математика 5-А");
    assertThat(plan.report().left())
        .extracting(left -> left.place() + " " + left.what())
        .containsExactly("C2, частина Математика: Шевчук В. М.");
  }

  private static ImportPlan plan(String... lines) {
    return plan(table(lines));
  }

  /** What is new has other ids than what is stored. */
  private static ImportPlan plan(Table... tables) {
    return ImportPlan.of(
        List.of(tables),
        extent -> STORED,
        new ImportPlan.Setting(
            77, 0, 2026, LocalDate.of(2026, 9, 1), new IdSource(1), Regime.ORDINARY, List.of()));
  }

  private static Table table(String... lines) {
    return new Table(
        "розклад.xlsx",
        "Розклад",
        Arrays.stream(lines).map(line -> List.of(line.split("\\|", -1))).toList());
  }

  private static List<String> slots(ImportPlan plan) {
    List<SchoolRows.JournalRow> journals = new ArrayList<>(STORED.journals());
    journals.addAll(plan.created().journals());
    List<SchoolRows.SubjectRow> subjects = new ArrayList<>(STORED.subjects());
    subjects.addAll(plan.created().subjects());
    return plan.created().slots().stream()
        .sorted(
            Comparator.comparing(SchoolRows.SlotRow::day)
                .thenComparing(SchoolRows.SlotRow::period)
                .thenComparing(slot -> title(slot.journal(), journals, subjects)))
        .map(
            slot ->
                "%s %d %s %s %s"
                    .formatted(
                        slot.day(),
                        slot.period(),
                        title(slot.journal(), journals, subjects),
                        slot.room(),
                        TimetableCell.said(slot.weeks()))
                    .replaceAll("\\s+", " ")
                    .strip())
        .toList();
  }

  private static String title(
      long id, List<SchoolRows.JournalRow> journals, List<SchoolRows.SubjectRow> subjects) {
    SchoolRows.JournalRow journal =
        journals.stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    String subject =
        subjects.stream()
            .filter(row -> row.id() == journal.subject())
            .map(SchoolRows.SubjectRow::name)
            .findFirst()
            .orElseThrow();
    String className =
        STORED.classes().stream()
            .filter(row -> row.id() == journal.schoolClass())
            .map(row -> row.name().toString())
            .findFirst()
            .orElseThrow();
    return subject + " " + className + (journal.group().isEmpty() ? "" : "/" + journal.group());
  }

  private static List<String> refused(ImportPlan plan) {
    return plan.report().refused().stream().map(each -> each.column() + " " + each.row()).toList();
  }

  /** Nothing is left out, so every cell is taken or refused. */
  private static void assertWhole(ImportPlan plan) {
    assertThat(plan.report().left()).isEmpty();
    assertThat(plan.report().tallies()).allSatisfy(tally -> assertThat(tally.left()).isZero());
  }
}
