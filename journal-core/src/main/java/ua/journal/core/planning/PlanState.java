package ua.journal.core.planning;

/** State of a calendar-thematic plan (R-KTP-05). No state keeps a journal from being filled. */
public enum PlanState {
  /** There is no item at all. */
  MISSING,
  /** Being written; also after an approved plan was changed or one was imported. */
  DRAFT,
  /** Waits for the deputy. */
  SUBMITTED,
  /** Approved by the deputy, no lesson has used it yet. */
  APPROVED,
  /** Approved, and lessons take their topics from it. */
  IN_USE;

  /**
   * Returns whether the deputy has approved it.
   *
   * @return true for {@link #APPROVED} and {@link #IN_USE}
   */
  public boolean approved() {
    return this == APPROVED || this == IN_USE;
  }

  /** What people see: an approved plan is in use once a lesson has taken an item. */
  static PlanState shown(PlanState stored, int items, int used) {
    if (items == 0) {
      return MISSING;
    }
    return stored == APPROVED && used > 0 ? IN_USE : stored;
  }
}
