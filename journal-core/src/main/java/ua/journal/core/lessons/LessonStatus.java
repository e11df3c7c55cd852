package ua.journal.core.lessons;

import org.apiguardian.api.API;

/** Status of a lesson (R-LES-07). */
@API(status = API.Status.STABLE)
public enum LessonStatus {
  /** Made by the timetable; the lesson has not ended. */
  PLANNED,
  /** Held: its end time has passed and it was not cancelled. */
  HELD,
  /** Held by a substitute. */
  SUBSTITUTED,
  /** Held at another time as another lesson. */
  MOVED,
  /** Not held; it counts in no denominator. */
  CANCELLED
}
