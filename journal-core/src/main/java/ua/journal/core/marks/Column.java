package ua.journal.core.marks;

import java.time.LocalDate;
import java.util.Comparator;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;

/**
 * A column of the sheet: one assessment item of one lesson, or of a semester where its kind needs
 * no day (R-MRK-04, R-MRK-05).
 *
 * @param id the column; for {@link ColumnKind#LESSON} the lesson's number
 * @param journal its journal
 * @param term number of the semester
 * @param held lesson on which the work was done, null for a column of the semester
 * @param kind kind of column
 * @param work kind of work, null unless the kind is {@link ColumnKind#WORK}
 * @param title topic or name of the work, empty for none
 * @param ordinal place among the columns of the lesson, from 0; columns of a semester stand in the
 *     order in which they were made
 */
@API(status = API.Status.STABLE)
public record Column(
    ColumnId id,
    JournalId journal,
    int term,
    @Nullable Held held,
    ColumnKind kind,
    @Nullable WorkKind work,
    String title,
    int ordinal) {
  /** The order of paper: by lesson, what has no day at the end of its semester. */
  public static final Comparator<Column> PAPER_ORDER =
      Comparator.comparingInt(Column::term)
          .thenComparing(Column::held, Comparator.nullsLast(Held.ORDER))
          .thenComparingInt(Column::ordinal)
          .thenComparingLong(column -> column.id().value());

  /**
   * Returns whether the column belongs to a lesson.
   *
   * @param lesson the lesson, not null
   * @return false for other lessons' columns and for those of a semester
   */
  public boolean isOf(LessonId lesson) {
    return held != null && held.lesson().equals(lesson);
  }

  /**
   * Returns the day of the lesson.
   *
   * @return the day, null for a column of the semester
   */
  public @Nullable LocalDate date() {
    return held == null ? null : held.date();
  }

  /**
   * The lesson of a column.
   *
   * @param lesson the lesson
   * @param date its date
   * @param period its number that day
   */
  public record Held(LessonId lesson, LocalDate date, int period) {
    private static final Comparator<Held> ORDER =
        Comparator.comparing(Held::date).thenComparingInt(Held::period);
  }
}
