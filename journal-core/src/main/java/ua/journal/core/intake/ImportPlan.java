package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalId;
import ua.journal.core.school.Regime;

/**
 * What an import would do: a pure function of the tables and of what is stored.
 *
 * @param created rows to add
 * @param updated rows to replace
 * @param before the rows to replace as they are stored now
 * @param report what to tell
 */
record ImportPlan(SchoolRows created, SchoolRows updated, SchoolRows before, ImportReport report) {
  static ImportPlan of(List<Table> tables, SchoolRows stored, Setting setting) {
    return new Planner(stored, setting).plan(tables);
  }

  /** What is kept of the import, so that it can be taken back. */
  ImportTrace trace(long run, long place) {
    return new ImportTrace(run, place, created, before, updated);
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
   * @param importer who imports, 0 for nobody in particular
   * @param begins calendar year in which the school year begins
   * @param today the day at the school
   * @param ids source of identifiers
   * @param regime days held otherwise than ordinary
   * @param mappings how strangers' headings are called here
   */
  record Setting(
      long school,
      long importer,
      int begins,
      LocalDate today,
      IdSource ids,
      Regime regime,
      List<Mapping> mappings) {}
}
