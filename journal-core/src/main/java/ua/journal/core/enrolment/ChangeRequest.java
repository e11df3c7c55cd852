package ua.journal.core.enrolment;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;

/**
 * What a class teacher asks the office to write down, with its clock (R-LIFE-04; clause 4, class
 * teacher, point 6).
 *
 * @param id its id
 * @param schoolClass the class
 * @param className its name; empty in what is to be stored
 * @param kind what happened
 * @param text who and what, in the class teacher's words
 * @param by who asks
 * @param byName their signature; empty in what is to be stored
 * @param at when, the school's local time
 * @param due until when it is answered
 * @param state what became of it
 * @param answer what the office says, empty for nothing
 * @param answeredBy signature of who answered, empty while it is open
 * @param answeredAt when, null while it is open
 */
public record ChangeRequest(
    long id,
    ClassId schoolClass,
    String className,
    Kind kind,
    String text,
    PersonId by,
    String byName,
    LocalDateTime at,
    LocalDateTime due,
    State state,
    String answer,
    String answeredBy,
    @Nullable LocalDateTime answeredAt) {
  /** What happened. */
  public enum Kind {
    /** A pupil has come. */
    ARRIVED,
    /** A pupil has left. */
    LEFT,
    /** Data of a pupil have changed. */
    DATA
  }

  /** What became of a request. */
  public enum State {
    /** No one has answered yet. */
    OPEN,
    /** The office has written it down. */
    DONE,
    /** The office has not, and says why. */
    DECLINED
  }

  /**
   * Returns whether it waits for an answer.
   *
   * @return true while it is open
   */
  public boolean isOpen() {
    return state == State.OPEN;
  }

  /**
   * Returns whether the clock has run out.
   *
   * @param now the school's local time, not null
   * @return true when it was answered after the time, or is still open after it
   */
  public boolean late(LocalDateTime now) {
    return (answeredAt == null ? now : answeredAt).isAfter(due);
  }
}
