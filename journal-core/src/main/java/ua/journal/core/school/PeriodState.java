package ua.journal.core.school;

import org.apiguardian.api.API;

/** State of a semester (R-PER-02). */
@API(status = API.Status.STABLE)
public enum PeriodState {
  /** Not begun. */
  PLANNED,
  /** Entries are free. */
  OPEN,
  /** Summary marks are being put. */
  CLOSING,
  /** Only a decided unlock opens a cell. */
  CLOSED,
  /** Nothing changes any more. */
  ARCHIVED;

  /**
   * Returns the state of a semester that has just come in, by a file or a form.
   *
   * @return entries are free, never null
   */
  public static PeriodState fresh() {
    return OPEN;
  }

  /**
   * Returns whether current marks, absences and lesson records may change.
   *
   * @return true before closing begins
   */
  public boolean takesEntries() {
    return this == PLANNED || this == OPEN;
  }
}
