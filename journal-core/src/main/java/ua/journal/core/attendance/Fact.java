package ua.journal.core.attendance;

/** Fact of attendance, recorded by the subject teacher; the reason is another matter. */
public enum Fact {
  /** Was there: an earlier absence or lateness was withdrawn. */
  PRESENT,
  /** Was not there. */
  ABSENT,
  /** Came late. */
  LATE
}
