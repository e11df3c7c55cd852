package ua.journal.core.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;

/**
 * Rows of one pupil's diary.
 *
 * @param name the pupil's name
 * @param className name of the class in the last day asked for, empty when they have none
 * @param lessons lessons of the pupil's journals within their memberships
 * @param homeworkDue homework of other lessons due at these lessons, by the lesson it is due at
 * @param homeworkLater of these lessons those not held: day on which homework given before them is
 *     due now
 * @param marks the pupil's marks at these lessons, each with its column
 * @param undated the pupil's marks in columns of a semester, written on these days
 * @param attendance the pupil's attendance at these lessons
 */
public record DiaryRows(
    PersonName name,
    String className,
    List<DiaryLesson> lessons,
    Map<LessonId, String> homeworkDue,
    Map<LessonId, LocalDate> homeworkLater,
    List<MarkInColumn> marks,
    List<Undated> undated,
    List<Attendance> attendance) {
  /**
   * A lesson with what the diary names.
   *
   * @param lesson the lesson
   * @param subject name of the subject
   * @param teacher name as signed of the journal's teacher
   * @param dueDate day of the lesson its homework is due at, null for none
   * @param instead when it is held instead, null unless it was moved
   */
  public record DiaryLesson(
      Lesson lesson,
      String subject,
      String teacher,
      @Nullable LocalDate dueDate,
      @Nullable Place instead) {}

  /**
   * A day and the number of a lesson on it.
   *
   * @param date the day
   * @param period the number
   */
  public record Place(LocalDate date, int period) {}

  /**
   * A mark with its column.
   *
   * @param mark the mark
   * @param column its column
   */
  public record MarkInColumn(Mark mark, Column column) {}

  /**
   * A mark of no lesson, with what the diary names.
   *
   * @param subject name of the subject
   * @param teacher name as signed of the journal's teacher
   * @param mark the mark
   * @param column its column, one of a semester
   */
  public record Undated(String subject, String teacher, Mark mark, Column column) {}
}
