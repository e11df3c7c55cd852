package ua.journal.core.attendance;

import org.apiguardian.api.API;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;

/**
 * Attendance of one pupil at one lesson; only exceptions and withdrawn exceptions are stored.
 *
 * @param lesson the lesson
 * @param pupil the pupil
 * @param fact the fact
 * @param minutes minutes of lateness, 0 when not noted and unless late
 * @param revision number of changes, 0 for never written
 * @param author who wrote it last
 */
@API(status = API.Status.STABLE)
public record Attendance(
    LessonId lesson, PersonId pupil, Fact fact, int minutes, int revision, PersonId author) {
  /**
   * Returns the letter shown in the cell: «н» absent, «з» late.
   *
   * @return the letter, empty for present
   */
  public String shown() {
    return switch (fact) {
      case ABSENT -> "н";
      case LATE -> "з";
      case PRESENT -> "";
    };
  }

  /**
   * Returns the fact as one word for the history.
   *
   * @return for instance {@code н} or {@code з 10}, empty for present
   */
  public String asText() {
    return fact == Fact.LATE && minutes > 0 ? "з " + minutes : shown();
  }
}
