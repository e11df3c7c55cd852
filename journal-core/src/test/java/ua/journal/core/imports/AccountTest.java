package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.journal.core.common.IdSource;
import ua.journal.core.school.Regime;

class AccountTest {
  private static final Pattern RANGE = Pattern.compile("([A-Z]+)(\\d+)(?::([A-Z]+)(\\d+))?");
  private static final int ROUNDS = 400;

  static List<Integer> seeds() {
    List<Integer> seeds = new ArrayList<>();
    for (int seed = 0; seed < ROUNDS; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("Cells that came are cells taken, refused and left out, whatever the table")
  void cellsAddUp(int seed) {
    Random random = new Random(seed);
    Table table = new OddTables(random).table();

    ImportReport report = report(table);

    Set<String> filled = filled(table);
    Set<String> left = named(report.left(), filled);
    assertThat(report.tallies()).hasSize(1);
    ImportReport.Tally tally = report.tallies().get(0);
    assertThat(tally.taken() + tally.refused() + tally.left()).isEqualTo(filled.size());
    assertThat(left).hasSize(tally.left());
    assertThat(report.sums()).as(table.toString()).allMatch(sum -> sum.lost() == 0);
    assertThat(report.left()).allSatisfy(each -> assertThat(each.what()).isNotBlank());
    assertThat(strange(table))
        .as("columns nobody asked for")
        .isSubsetOf(outOf(left, report, table));
    assertThat(report.refused().isEmpty())
        .as(table + "\n" + report.refused())
        .isEqualTo(tally.refused() == 0);
    people(table, report, left);
  }

  /** What is new has other ids than what is stored. */
  private static ImportReport report(Table table) {
    return ImportPlan.of(
            List.of(table),
            extent -> SmallSchool.stored(),
            new ImportPlan.Setting(
                77,
                0,
                2026,
                LocalDate.of(2026, 9, 1),
                new IdSource(1),
                Regime.ORDINARY,
                List.of(Mapping.KURS)))
        .report();
  }

  /** Every row of a list of pupils is a pupil, or is named. */
  private static void people(Table table, ImportReport report, Set<String> left) {
    List<Sheet> lists = Sheet.allOf(table, List.of(Mapping.KURS));
    Sheet sheet = lists.size() == 1 ? lists.get(0) : null;
    if (sheet == null
        || sheet.columns().containsKey(Field.MOTHER)
        || sheet.columns().containsKey(Field.FATHER)
        || sheet.kind() != Kind.PUPILS
        || report.tallies().get(0).taken() == 0) {
      return;
    }
    int rows = 0;
    for (int row = sheet.header() + 1; row < table.rows().size(); row++) {
      String name = table.cell(row, sheet.columns().get(Field.SURNAME));
      boolean title = ClassTitles.beginning(sheet, row).isPresent();
      rows +=
          title || name.isBlank() || left.contains(name(sheet.columns().get(Field.SURNAME), row))
              ? 0
              : 1;
    }
    long created =
        report.differences().stream()
            .filter(each -> each.list().equals("Люди") && each.created())
            .count();
    long refusedRows =
        report.refused().stream()
            .filter(each -> each.row() > sheet.header() + 1)
            .filter(
                each -> !table.cell(each.row() - 1, sheet.columns().get(Field.SURNAME)).isBlank())
            .count();
    assertThat(created + refusedRows).as(table.toString()).isEqualTo(rows);
  }

  /** Cells under headings that say they are foreign. */
  private static Set<String> strange(Table table) {
    Set<String> strange = new HashSet<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        if (table.rows().get(row).get(column).startsWith(OddTables.FOREIGN)) {
          strange.add(name(column, row));
        }
      }
    }
    return strange;
  }

  /** What is left, and everything where the table, or a list of it, is refused as a whole. */
  private static Set<String> outOf(Set<String> left, ImportReport report, Table table) {
    Set<String> all = new HashSet<>(left);
    boolean list = report.refused().stream().anyMatch(each -> each.message().contains("приховано"));
    if (list || report.tallies().get(0).taken() == 0) {
      all.addAll(filled(table));
    }
    return all;
  }

  @Test
  void namesRowsColumnsAndBlocks() {
    Table table =
        SmallSchool.table(
            "8-Б",
            "Список учнів",
            "№|Прізвище|Ім’я|Дата нар.|Адреса||",
            "1|Сірко|Лев|01.02.2013|вул. Лісова, 1|x|",
            "2|Мишко|Яна|02.02.2013||y|z",
            "|Всього учнів: 2",
            "|Директор ліцею|||І. Франко");

    ImportReport report = SmallSchool.plan(SmallSchool.stored(), List.of(table)).report();

    assertThat(report.left())
        .extracting(left -> left.place() + " " + left.what() + " " + left.why())
        .containsExactly(
            "A1 Список учнів Стоїть над заголовками.",
            "A5:B5 Всього учнів: 2 Підсумок, а не запис.",
            "A6:E6 Директор ліцею · І. Франко Підпис, а не запис.",
            "E2:E3 стовпець «Адреса», клітинок: 2 Такого стовпця в цьому списку журнал не веде.",
            "F3:G4 клітинок: 3 Над цими клітинками немає заголовка.");
    assertThat(report.refused()).isEmpty();
    assertThat(report.tallies()).containsExactly(new ImportReport.Tally("8-Б.xlsx, 8-Б", 12, 0, 9));
  }

  private static Set<String> filled(Table table) {
    Set<String> filled = new HashSet<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        if (!table.rows().get(row).get(column).isBlank()) {
          filled.add(name(column, row));
        }
      }
    }
    return filled;
  }

  /** The filled cells within the ranges the report names. */
  private static Set<String> named(List<ImportReport.Left> left, Set<String> filled) {
    Set<String> named = new HashSet<>();
    for (ImportReport.Left each : left) {
      if (each.place().isEmpty()) {
        // a sheet nobody sees
        return filled;
      }
      if (each.place().endsWith(", частина")) {
        continue;
      }
      Matcher range = RANGE.matcher(each.place());
      assertThat(range.matches()).as(each.place()).isTrue();
      int right = number(range.group(3) == null ? range.group(1) : range.group(3));
      int bottom = Integer.parseInt(range.group(4) == null ? range.group(2) : range.group(4));
      for (int row = Integer.parseInt(range.group(2)); row <= bottom; row++) {
        for (int column = number(range.group(1)); column <= right; column++) {
          named.add(name(column, row - 1));
        }
      }
    }
    named.retainAll(filled);
    return named;
  }

  private static int number(String letters) {
    int number = 0;
    for (char letter : letters.toCharArray()) {
      number = number * 26 + letter - 'A' + 1;
    }
    return number - 1;
  }

  private static String name(int column, int row) {
    int tens = column / 26;
    String first = tens == 0 ? "" : String.valueOf((char) ('A' + tens - 1));
    return first + (char) ('A' + column % 26) + (row + 1);
  }
}
