package ua.journal.core.school;

/** How lessons are held (R-LIFE-11). */
public enum StudyMode {
  /** In the school. */
  ON_SITE,
  /** From a distance. */
  REMOTE,
  /** Some days or pupils so, some so. */
  MIXED
}
