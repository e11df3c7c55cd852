package ua.journal.core.timetable;

import java.time.LocalDate;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;

/**
 * A lesson to come, with what keeps it where it is.
 *
 * @param id identifier, kept whatever becomes of the timetable
 * @param journal the journal
 * @param date the day
 * @param period number of the lesson
 * @param room room, empty when none is fixed
 * @param kept what holds it
 */
public record FutureLesson(
    LessonId id, JournalId journal, LocalDate date, int period, String room, Kept kept) {
  /** What holds a lesson at its place, the strongest last. */
  public enum Kept {
    /** No one has written anything: the timetable may move it or take it back. */
    FREE,
    /** Homework is due: it may move, but not vanish. */
    HOMEWORK_DUE,
    /** A substitute has been arranged: it stays. */
    SUBSTITUTED,
    /** Something has been written in it, even if taken back since: it stays (R-LES-05). */
    WRITTEN
  }
}
