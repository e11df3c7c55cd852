package ua.journal.core.intake;

import ua.journal.core.common.SchoolId;

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
   * Stores new rows and replaces the values of existing ones, in JDBC batches.
   *
   * @param school the school, not null
   * @param created rows that do not exist yet, not null
   * @param updated rows that exist under the same key, not null
   */
  void apply(SchoolId school, SchoolRows created, SchoolRows updated);
}
