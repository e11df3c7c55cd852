package ua.journal.core.people;

/**
 * What changes how a pupil learns without changing the form of study (R-LIFE-11). Nothing else is
 * kept: no report of the journal needs a sensitive category (R-LIFE-12).
 */
public enum Circumstance {
  /** Learns from a distance while the class is in the school. */
  REMOTE,
  /** Lives abroad. */
  ABROAD,
  /** Learns in a school abroad as well. */
  DOUBLE_SCHOOLING
}
