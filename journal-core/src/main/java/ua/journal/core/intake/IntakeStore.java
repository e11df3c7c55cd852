package ua.journal.core.intake;

import java.time.LocalDate;
import ua.journal.core.common.SchoolId;
import ua.journal.core.school.Regime;

/** Port: the school's structure in bulk. */
public interface IntakeStore {
  /**
   * Reads the whole structure of a school, all years.
   *
   * @param school the school, not null
   * @return every row; {@code school} is null and the lists are empty when nothing is stored
   */
  SchoolRows snapshot(SchoolId school);

  /**
   * Counts what there is of a school year, in one or two statements.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @param today day on which roles, enrolments and guardianships must be in force, not null
   * @return the counts, never null
   */
  SchoolCounts counts(SchoolId school, int begins, LocalDate today);

  /**
   * Reads which days of all years are held otherwise than ordinary.
   *
   * @param school the school, not null
   * @return other bells and the days they ring, never null
   */
  Regime regime(SchoolId school);

  /**
   * Stores new rows and replaces the values of existing ones, in JDBC batches.
   *
   * @param school the school, not null
   * @param created rows that do not exist yet, not null
   * @param updated rows that exist under the same key, not null
   */
  void apply(SchoolId school, SchoolRows created, SchoolRows updated);
}
