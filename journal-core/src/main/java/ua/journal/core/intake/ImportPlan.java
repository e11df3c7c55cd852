package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalId;

/**
 * What an import would do: a pure function of the tables and of what is stored.
 *
 * @param created rows to add
 * @param updated rows to replace
 * @param report what to tell
 */
record ImportPlan(SchoolRows created, SchoolRows updated, ImportReport report) {
  static ImportPlan of(List<Table> tables, SchoolRows stored, Setting setting) {
    return new Planner(stored, setting).plan(tables);
  }

  /** Journals whose plans it touches. */
  Set<JournalId> plans() {
    return Stream.of(created, updated)
        .flatMap(rows -> rows.planItems().stream())
        .map(row -> new JournalId(row.journal()))
        .collect(Collectors.toSet());
  }

  /** Tells whether there is anything to store. */
  boolean isEmpty() {
    return report.created() + report.updated() == 0;
  }

  /**
   * What an import is planned with.
   *
   * @param school the school
   * @param begins calendar year in which the school year begins
   * @param today the day at the school
   * @param ids source of identifiers
   * @param mappings how strangers' headings are called here
   */
  record Setting(long school, int begins, LocalDate today, IdSource ids, List<Mapping> mappings) {}
}
