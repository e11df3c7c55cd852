package ua.journal.core.timetable;

import java.time.DayOfWeek;
import ua.journal.core.common.JournalId;
import ua.journal.core.regulation.Severity;

/**
 * Two lessons that cannot be held at the same time (R-LES-01).
 *
 * @param kind what both of them need
 * @param day day of the week
 * @param period number of the lesson
 * @param one the first journal
 * @param other the second journal
 * @param what the class, group or room; empty for a teacher
 */
public record Clash(
    Kind kind, DayOfWeek day, int period, JournalId one, JournalId other, String what) {
  /**
   * Returns whether it stands in the way of a timetable.
   *
   * @return true for a teacher and a class, false for a room and a lesson of several classes
   */
  public boolean blocks() {
    return kind.severity == Severity.BLOCK;
  }

  /** What two lessons need at once. */
  public enum Kind {
    /** One teacher. */
    TEACHER(Severity.BLOCK),
    /** The same pupils. */
    CLASS(Severity.BLOCK),
    /** One lesson of several classes: meant, if it is one, so it only warns. */
    JOINT(Severity.WARN),
    /** One room: sometimes meant, so it only warns. */
    ROOM(Severity.WARN);

    private final Severity severity;

    Kind(Severity severity) {
      this.severity = severity;
    }

    Severity severity() {
      return severity;
    }
  }
}
