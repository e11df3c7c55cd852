package ua.journal.core.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.regulation.PolicyCode;

/**
 * What a batch changes; all rows take the journal's present change number.
 *
 * @param marks marks in their new state; revision 1 is a new row, a greater one replaces the row
 *     whose revision is one less
 * @param attendance attendance in its new state, by the same convention
 * @param lessons lessons with a new record or a confirmed roll call
 * @param columns new columns
 * @param revisions one per change, in order
 * @param freeze policy to fix on the journal's cover, null for none (R-PER-03)
 * @param placed those of the lessons whose place or reason changes, too
 * @param added lessons that are new
 */
public record SheetChanges(
    List<Versioned<Mark>> marks,
    List<Versioned<Attendance>> attendance,
    List<Lesson> lessons,
    List<Column> columns,
    List<Revision> revisions,
    @Nullable PolicyCode freeze,
    List<Lesson> placed,
    List<Lesson> added) {
  /** The changes of a batch: no lesson changes its place and none is new. */
  public SheetChanges(
      List<Versioned<Mark>> marks,
      List<Versioned<Attendance>> attendance,
      List<Lesson> lessons,
      List<Column> columns,
      List<Revision> revisions,
      @Nullable PolicyCode freeze) {
    this(marks, attendance, lessons, columns, revisions, freeze, List.of(), List.of());
  }

  /**
   * Returns whether there is nothing to store.
   *
   * @return true when the batch changed nothing
   */
  public boolean isEmpty() {
    return revisions.isEmpty();
  }

  /**
   * A row in its new state with the revision storage must find.
   *
   * @param <T> type of the row
   * @param row new state
   * @param term number of the semester the row belongs to
   * @param expected revision stored before the batch, 0 for no row
   */
  public record Versioned<T>(T row, int term, int expected) {}
}
