package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.Extent;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Regime;
import ua.journal.core.timetable.BroughtWeek;

/**
 * What an import would do: a function of the tables and of what is stored.
 *
 * @param created rows to add
 * @param updated rows to replace
 * @param before the rows to replace as they are stored now
 * @param report what to tell
 * @param week a timetable of classes that learn by another one already
 */
record ImportPlan(
    SchoolRows created,
    SchoolRows updated,
    SchoolRows before,
    ImportReport report,
    Optional<BroughtWeek> week) {
  static ImportPlan of(List<Table> tables, Stored stored, Setting setting) {
    Recognised recognised = Recognised.of(tables, setting.mappings());
    return new Planner(stored.read(recognised.extent()), setting, recognised).plan();
  }

  /** Reads as much of what is stored as an import needs. */
  @FunctionalInterface
  interface Stored {
    SchoolRows read(Set<Extent> extent);
  }

  /** What is kept of the import, so that it can be taken back. */
  ImportTrace trace(long run, long place) {
    return new ImportTrace(run, place, created, before, updated);
  }

  /** Tells whether there is anything to store. */
  boolean isEmpty() {
    return report.created() + report.updated() == 0 && !drafts();
  }

  /** Tells whether a timetable becomes a draft. */
  boolean drafts() {
    return report.timetable() != null && report.timetable().way() == ImportReport.Way.DRAFT;
  }

  /** The same, told about the timetable. */
  ImportPlan told(ImportReport next) {
    return new ImportPlan(created, updated, before, next, week);
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
   * @param written journals in whose lessons anything is written; asked when a timetable comes
   * @param answers what was told of people who were asked about, by the key of the question
   */
  record Setting(
      long school,
      long importer,
      int begins,
      LocalDate today,
      IdSource ids,
      Regime regime,
      List<Mapping> mappings,
      Supplier<Set<Long>> written,
      Map<String, String> answers) {
    /** The same for the register. */
    SchoolDraft.Setting draft() {
      return new SchoolDraft.Setting(school, importer, begins, today, ids);
    }

    /** An import that brings no timetable to a class which learns already. */
    Setting(
        long school,
        long importer,
        int begins,
        LocalDate today,
        IdSource ids,
        Regime regime,
        List<Mapping> mappings) {
      this(school, importer, begins, today, ids, regime, mappings, Set::of, Map.of());
    }
  }
}
