package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;

/**
 * Something the secretary handed in (clause 4, secretary, points 1 and 2).
 *
 * @param id its id
 * @param kind what it is
 * @param period first day of what it is about: the school year or the week
 * @param by who handed it in
 * @param byName their signature; empty in what is to be stored
 * @param at when, the school's local time
 * @param lines how many pupils or movements it held
 * @param acceptedBy signature of the administrator who accepted it, empty while no one did
 * @param acceptedAt when, null while no one did
 */
public record Submission(
    long id,
    Kind kind,
    LocalDate period,
    PersonId by,
    String byName,
    LocalDateTime at,
    int lines,
    String acceptedBy,
    @Nullable LocalDateTime acceptedAt) {
  /** What is handed in. */
  public enum Kind {
    /** The lists of all classes. */
    LISTS,
    /** The movements of a week. */
    WEEK,
    /** The list of the staff, checked; lines are how many are on it. */
    STAFF,
    /** The timetable, checked by the deputy. */
    TIMETABLE
  }

  /**
   * Returns whether it came too late.
   *
   * @param due last day, not null
   * @return true when it was handed in after that day
   */
  public boolean late(LocalDate due) {
    return at.toLocalDate().isAfter(due);
  }
}
