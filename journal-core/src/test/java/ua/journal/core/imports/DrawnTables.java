package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Regime;

/** What is made of one table beside a small school, in words. */
final class DrawnTables {
  static final String TEACHER = "Петренко Оксана Вікторівна";

  private static final SchoolRows STORED = SmallSchool.stored();

  private DrawnTables() {}

  static ImportPlan plan(Table table, Mapping... more) {
    List<Mapping> mappings = new ArrayList<>(List.of(more));
    mappings.add(Mapping.KURS);
    return ImportPlan.of(
        List.of(table),
        extent -> STORED,
        new ImportPlan.Setting(
            77, 0, 2026, LocalDate.of(2026, 9, 1), new IdSource(1), Regime.ORDINARY, mappings));
  }

  static Table merged(TableShape.Merge merge, String... lines) {
    return new Table(
        "т.xlsx", "Аркуш1", rows(lines), new TableShape(List.of(merge), Set.of(), Set.of(), false));
  }

  static List<List<String>> rows(String... lines) {
    return Arrays.stream(lines).map(line -> List.of(line.split("\\|", -1))).toList();
  }

  static List<String> classesOf(ImportPlan plan) {
    return plan.created().enrolments().stream()
        .map(row -> className(STORED, row.schoolClass()))
        .toList();
  }

  static List<String> load(ImportPlan plan) {
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
