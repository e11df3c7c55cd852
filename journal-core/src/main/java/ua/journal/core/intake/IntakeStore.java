package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import ua.journal.core.common.SchoolId;

/** Port: the school's structure in bulk. */
public interface IntakeStore {
  /**
   * Takes the turn to change the school's structure: who does the same waits until this transaction
   * has ended, and then sees what it did. Readers and entries into journals go on.
   *
   * @param school the school, not null
   */
  void takeTurn(SchoolId school);

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
   * Keeps everybody from entering anything into journals until the transaction ends.
   *
   * @param journals their numbers, in order; those that are not there are passed over, not null
   */
  void hold(Collection<Long> journals);

  /**
   * Counts what rests on rows and would hinder their removal, beside the structure itself.
   *
   * @param school the school, not null
   * @param created the rows, not null
   * @param journals journals in which any entry counts that came later, not null
   * @param place place in the audit chain that parts earlier from later
   * @return counts, none twice; kinds of which there is nothing may be left out
   */
  List<Dependents> dependents(
      SchoolId school, SchoolRows created, Collection<Long> journals, long place);

  /**
   * Takes rows away on which nothing rests, and gives others their old values.
   *
   * @param school the school, not null
   * @param created rows to take away, without the school's own, not null
   * @param before rows to restore, not null
   */
  void takeBack(SchoolId school, SchoolRows created, SchoolRows before);

  /**
   * Stores new rows and replaces the values of existing ones, in JDBC batches.
   *
   * @param school the school, not null
   * @param created rows that do not exist yet, not null
   * @param updated rows that exist under the same key, not null
   */
  default void apply(SchoolId school, SchoolRows created, SchoolRows updated) {
    apply(school, created, updated, ImportProgress.UNSEEN);
  }

  /**
   * Stores rows like {@link #apply(SchoolId, SchoolRows, SchoolRows)} and tells how far it has
   * come.
   *
   * @param school the school, not null
   * @param created rows that do not exist yet, not null
   * @param updated rows that exist under the same key, not null
   * @param progress told from time to time, not null
   */
  void apply(SchoolId school, SchoolRows created, SchoolRows updated, ImportProgress progress);
}
