package ua.journal.core.lessons;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apiguardian.api.API;
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
 * @param period number of the lesson
 * @param starts when it begins
 * @param ends when it ends
 * @param room room, empty when none is fixed
 * @param stored status as stored: PLANNED until decided otherwise
 * @param record what the teacher has written
 * @param rollCalled whether the roll call is confirmed (R-ATT-01)
 * @param substitute who gives the lesson instead of the journal's teacher, null for none
 * @param substituteName the substitute's name as signed, null for none
 * @param revision number of changes of the record, 0 for none
 * @param reason why it was cancelled, moved here or away, or added by hand; empty for a lesson of
 *     the timetable
 * @param movedTo the lesson that is held instead of it at another time, null for none
 */
@API(status = API.Status.STABLE)
public record Lesson(
    LessonId id,
    JournalId journal,
    int term,
    LocalDate date,
    int period,
    LocalTime starts,
    LocalTime ends,
    String room,
    LessonStatus stored,
    LessonRecord record,
    boolean rollCalled,
    @Nullable PersonId substitute,
    @Nullable String substituteName,
    int revision,
    String reason,
    @Nullable LessonId movedTo) {
  /** A lesson as the timetable makes it: not cancelled, moved or added. */
  public Lesson(
      LessonId id,
      JournalId journal,
      int term,
      LocalDate date,
      int period,
      LocalTime starts,
      LocalTime ends,
      String room,
      LessonStatus stored,
      LessonRecord record,
      boolean rollCalled,
      @Nullable PersonId substitute,
      @Nullable String substituteName,
      int revision) {
    this(
        id,
        journal,
        term,
        date,
        period,
        starts,
        ends,
        room,
        stored,
        record,
        rollCalled,
        substitute,
        substituteName,
        revision,
        "",
        null);
  }

  /**
   * Returns the status at a moment (R-LES-07): a planned lesson is held once its end has passed; of
   * what is not held, what is held at another time instead is moved.
   *
   * @param now the school's local time, not null
   * @return the status, never null
   */
  public LessonStatus statusAt(LocalDateTime now) {
    boolean over = !date.atTime(ends).isAfter(now);
    if (stored == LessonStatus.PLANNED && over) {
      return substitute == null ? LessonStatus.HELD : LessonStatus.SUBSTITUTED;
    }
    if (stored == LessonStatus.CANCELLED && movedTo != null) {
      return LessonStatus.MOVED;
    }
    return stored;
  }

  /**
   * Returns whether the lesson is complete: roll call, topic, homework or an explicit «без д/з».
   *
   * @return true when nothing is missing
   */
  public boolean filled() {
    return rollCalled && FilledRules.judge(this).isEmpty();
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
        period,
        starts,
        ends,
        room,
        status,
        next,
        rollCalled,
        substitute,
        substituteName,
        revision + 1,
        stored == LessonStatus.CANCELLED && status != stored ? "" : reason,
        movedTo);
  }

  /**
   * Returns the lesson not held (R-LES-07).
   *
   * @param why the reason, not null
   * @return a copy with the next revision, never null
   */
  public Lesson cancelled(String why) {
    return rewritten(record, LessonStatus.CANCELLED).because(why, null);
  }

  /**
   * Returns the lesson at another time; what is written about it goes with it.
   *
   * @param place where it stands from now on; the identifiers are the lesson's own, not null
   * @param why the reason, not null
   * @return a copy with the next revision, never null
   */
  public Lesson movedTo(Lesson place, String why) {
    return new Lesson(
        id,
        journal,
        place.term,
        place.date,
        place.period,
        place.starts,
        place.ends,
        room,
        stored,
        record,
        rollCalled,
        substitute,
        substituteName,
        revision + 1,
        why,
        null);
  }

  /**
   * Returns the lesson with a reason.
   *
   * @param why the reason, not null
   * @param instead the lesson held instead, null for none
   * @return a copy of the same revision, never null
   */
  public Lesson because(String why, @Nullable LessonId instead) {
    return new Lesson(
        id,
        journal,
        term,
        date,
        period,
        starts,
        ends,
        room,
        stored,
        record,
        rollCalled,
        substitute,
        substituteName,
        revision,
        why,
        instead);
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
        period,
        starts,
        ends,
        room,
        stored,
        record,
        true,
        substitute,
        substituteName,
        revision,
        reason,
        movedTo);
  }

  /**
   * Returns whether the lesson is held later than another.
   *
   * @param other another lesson, not null
   * @return true for a later day, or a later hour of the same day
   */
  public boolean isAfter(Lesson other) {
    int byDate = date.compareTo(other.date);
    return byDate > 0 || byDate == 0 && period > other.period;
  }
}
