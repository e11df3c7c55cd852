package ua.journal.core.rollover;

/** What the pedagogical council decides about a pupil at the end of a year (order 762, 2015). */
public enum YearOutcome {
  /** Goes to the next grade. */
  PROMOTED,
  /** Learns in the same grade once more. */
  REPEATS,
  /** Has finished the school. */
  GRADUATED,
  /** Leaves before the end of the school. */
  EXPELLED;

  /**
   * Returns whether the pupil learns on at this school.
   *
   * @return true for {@link #PROMOTED} and {@link #REPEATS}
   */
  public boolean stays() {
    return this == PROMOTED || this == REPEATS;
  }
}
