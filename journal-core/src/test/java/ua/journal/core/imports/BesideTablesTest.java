package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Regime;

/** What exchange formats say besides rows. */
class BesideTablesTest {
  private static final SchoolRows STORED = SmallSchool.stored();

  @Test
  @DisplayName("Lesson times a file offers fill gaps; others are named with those that stay")
  void bellsAreOffered() {
    Table bells =
        new Table(
                "asc.xml",
                "periods",
                List.of(
                    List.of("Урок", "Початок", "Кінець"),
                    List.of("1", "8:30", "9:15"),
                    List.of("2", "9:30", "10:15"),
                    List.of("3", "10:25", "11:10")))
            .offering();

    ImportPlan plan = plan(bells);

    assertThat(plan.created().lessonTimes())
        .extracting(SchoolRows.LessonTimeRow::no)
        .containsExactly(3);
    assertThat(plan.updated().lessonTimes()).isEmpty();
    assertThat(plan.report().left())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.place()).isEqualTo("A3:C3");
              assertThat(left.why()).contains("з 09:25 до 10:10");
            });
  }

  @Test
  @DisplayName("What a file holds beside its rows is told and counted")
  void besideTheRows() {
    Table beside =
        new Table("asc.xml", "asc.xml", List.of())
            .telling(List.of(new Table.Beside("student", "елементів: 7", "Не бере.", 7)));

    ImportReport report = plan(beside).report();

    assertThat(report.left())
        .containsExactly(new ImportReport.Left("asc.xml", "student", "елементів: 7", "Не бере."));
    assertThat(report.tallies()).containsExactly(new ImportReport.Tally("asc.xml", 0, 0, 7));
    assertThat(report.refused()).isEmpty();
  }

  @Test
  @DisplayName("Somebody may lead several classes")
  void severalLedClasses() {
    ImportPlan plan =
        plan(
            new Table(
                "п.xlsx",
                "Працівники",
                List.of(
                    List.of("Прізвище", "Ім’я", "По батькові", "Посада", "Класне керівництво"),
                    List.of("Петренко", "Оксана", "Вікторівна", "Учитель", "5-А, 8-Б"),
                    List.of("Новак", "Ілля", "", "Учитель", "5-А, бе"))));
    long teacher = SmallSchool.person(STORED, "Петренко", "Оксана").id();

    assertThat(plan.updated().classes())
        .extracting(row -> row.name() + " " + (row.classTeacher() == teacher))
        .containsExactlyInAnyOrder("5-А true", "8-Б true");
    assertThat(plan.report().refused())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.message()).contains("розділіть комою"));
    assertThat(plan.created().people()).isEmpty();
  }

  private static ImportPlan plan(Table table) {
    return ImportPlan.of(
        List.of(table),
        extent -> STORED,
        new ImportPlan.Setting(
            77, 0, 2026, LocalDate.of(2026, 9, 1), new IdSource(1), Regime.ORDINARY, List.of()));
  }
}
