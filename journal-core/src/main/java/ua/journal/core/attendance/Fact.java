package ua.journal.core.attendance;

import org.apiguardian.api.API;

/** Fact of attendance, recorded by the subject teacher; the reason is another matter. */
@API(status = API.Status.STABLE)
public enum Fact {
  /** Was there: an earlier absence or lateness was withdrawn. */
  PRESENT,
  /** Was not there. */
  ABSENT,
  /** Came late. */
  LATE
}
