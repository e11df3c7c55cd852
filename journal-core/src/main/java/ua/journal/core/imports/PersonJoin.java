package ua.journal.core.imports;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.Given;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.SchoolRows;

/**
 * Two records of one person that have become one, and all it takes to part them again. The record
 * that goes stays as a name beside what it once wrote; nothing else speaks of it any more.
 *
 * @param id its number
 * @param kept the record that stays
 * @param joined the record that went
 * @param by who joined them
 * @param at when, the school's local time
 * @param undone when they were parted, null while they are one
 * @param rows rows of the structure
 * @param entered marks and absences that went over
 * @param login login that went over, empty for none
 */
public record PersonJoin(
    long id,
    PersonId kept,
    PersonId joined,
    PersonId by,
    LocalDateTime at,
    @Nullable LocalDateTime undone,
    Moved rows,
    List<Entered> entered,
    String login) {
  /** Copies the list. */
  public PersonJoin {
    entered = Given.list(entered, "entered");
  }

  /**
   * Rows of the structure that a joining changes.
   *
   * @param gone rows taken away
   * @param created rows added
   * @param before rows replaced, as they were
   * @param after the same rows as they are since
   */
  public record Moved(SchoolRows gone, SchoolRows created, SchoolRows before, SchoolRows after) {}

  /**
   * A mark or an absence.
   *
   * @param kind which of both
   * @param journal the journal
   * @param target the column of a mark, the lesson of an absence
   */
  public record Entered(Kind kind, long journal, long target) {
    /** What is entered of a pupil. */
    public enum Kind {
      /** In a column. */
      MARK,
      /** At a lesson. */
      ATTENDANCE
    }
  }
}
