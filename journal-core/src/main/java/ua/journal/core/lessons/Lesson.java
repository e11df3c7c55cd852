package ua.journal.core.lessons;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;

/**
 * One lesson with what has been written about it.
 *
 * @param id the lesson
 * @param journal its journal
 * @param term number of the semester
 * @param date the day
 * @param bell number of the lesson
 * @param starts when it begins
 * @param ends when it ends
 * @param room room, empty when none is fixed
 * @param stored status as stored: PLANNED until somebody decides otherwise
 * @param record what the teacher has written
 * @param rollCalled whether the roll call is confirmed (R-ATT-01)
 * @param substitute who gives the lesson instead of the journal's teacher, null for nobody
 * @param substituteName the substitute's name as signed, null for nobody
 * @param revision number of changes of the record, 0 for none
 */
public record Lesson(
    LessonId id,
    JournalId journal,
    int term,
    LocalDate date,
    int bell,
    LocalTime starts,
    LocalTime ends,
    String room,
    LessonStatus stored,
    LessonRecord record,
    boolean rollCalled,
    @Nullable PersonId substitute,
    @Nullable String substituteName,
    int revision) {
  /**
   * Returns the status at a moment (R-LES-07): a planned lesson is held once its end has passed.
   *
   * @param now the school's local time, not null
   * @return the status, never null
   */
  public LessonStatus statusAt(LocalDateTime now) {
    boolean over = !date.atTime(ends).isAfter(now);
    if (stored == LessonStatus.PLANNED && over) {
      return substitute == null ? LessonStatus.HELD : LessonStatus.SUBSTITUTED;
    }
    return stored;
  }

  /**
   * Tells whether the lesson is complete (R-LES-02): roll call, topic, homework or an explicit «без
   * д/з».
   *
   * @return true when nothing is missing
   */
  public boolean filled() {
    return rollCalled && record.hasTopic() && record.homeworkDecided();
  }

  /**
   * Returns the date as paper shows it, day over month (R-LES-08).
   *
   * @return for instance {@code 02/09}
   */
  public String paperDate() {
    return "%02d/%02d".formatted(date.getDayOfMonth(), date.getMonthValue());
  }

  /**
   * Returns record and stored status as one line for the history.
   *
   * @return text, never null
   */
  public String asText() {
    return stored == LessonStatus.CANCELLED
        ? LessonStatus.CANCELLED + "\u001f" + record.asText()
        : record.asText();
  }

  /**
   * Returns the lesson with another record and the next revision.
   *
   * @param next the new record, not null
   * @param status the new stored status, not null
   * @return a copy, never null
   */
  public Lesson rewritten(LessonRecord next, LessonStatus status) {
    return new Lesson(
        id,
        journal,
        term,
        date,
        bell,
        starts,
        ends,
        room,
        status,
        next,
        rollCalled,
        substitute,
        substituteName,
        revision + 1);
  }

  /**
   * Returns the lesson with its roll call confirmed; the record's revision stays.
   *
   * @return a copy, never null
   */
  public Lesson withRollCalled() {
    return new Lesson(
        id,
        journal,
        term,
        date,
        bell,
        starts,
        ends,
        room,
        stored,
        record,
        true,
        substitute,
        substituteName,
        revision);
  }
}
