package ua.journal.core.notices;

/** What a notice says; the sentence stands in the bundles of whoever shows it. */
public enum NoticeKind {
  /** A member of the staff: a new activation code was issued to him; fact {@code by}. */
  CODE_REISSUED(Place.ACCOUNT),
  /** The head: a new code was issued to somebody of the staff; facts {@code owner}, {@code by}. */
  STAFF_CODE_REISSUED(Place.NOWHERE),
  /**
   * A teacher: a new timetable changes his lessons; fact and target {@code from}, its first day.
   */
  TIMETABLE_CHANGED(Place.TIMETABLE);

  private final Place place;

  NoticeKind(Place place) {
    this.place = place;
  }

  /**
   * Returns where more is to be seen.
   *
   * @return the place, never null
   */
  public Place place() {
    return place;
  }

  /** Where a notice leads; hosts know the address. */
  public enum Place {
    /** It says everything. */
    NOWHERE,
    /** The reader's own password and sessions. */
    ACCOUNT,
    /** The reader's own week on the day the target names. */
    TIMETABLE
  }
}
