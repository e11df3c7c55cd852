package ua.journal.core.diary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.WorkKind;

/**
 * What a family sees of one pupil: own entries only, no averages, no ranks (clauses 2.8, 3.6).
 *
 * @param pupil the pupil
 * @param name the pupil's name
 * @param className name of the class
 * @param now the school's local time
 * @param vacation whether no lessons are held on any of the days
 * @param nextSchoolDay first day of lessons after the last day, null when no one has said yet
 * @param days days from the first to the last asked for
 */
public record Diary(
    PersonId pupil,
    PersonName name,
    String className,
    LocalDateTime now,
    boolean vacation,
    @Nullable LocalDate nextSchoolDay,
    List<Day> days) {
  /**
   * One day.
   *
   * @param date the day
   * @param dayOff name of the vacation or free day, empty on a school day
   * @param lessons lessons in order
   * @param undated marks of no lesson written that day
   */
  public record Day(LocalDate date, String dayOff, List<Entry> lessons, List<Undated> undated) {}

  /**
   * A mark for what was judged over several lessons.
   *
   * @param subject name of the subject
   * @param teacher name of who gives it, as signed
   * @param mark the mark
   */
  public record Undated(String subject, String teacher, DiaryMark mark) {}

  /**
   * One lesson of the day.
   *
   * @param lesson the lesson
   * @param no number of the lesson
   * @param starts when it begins
   * @param ends when it ends
   * @param subject name of the subject
   * @param room room, empty when none is fixed
   * @param teacher name of who gives it, as signed
   * @param status status now
   * @param off what became of a lesson not held, null for one that is
   * @param kind kind of lesson
   * @param topic topic, or the topic of the work; empty until written
   * @param homeworkDue homework to bring to this lesson, empty for none
   * @param homeworkGiven homework given at this lesson, empty for none
   * @param givenDue day the given homework is due, null when not said
   * @param marks marks
   * @param attendance «н», «з», empty for present
   * @param minutesLate minutes of lateness, 0 unless late
   * @param remarks remarks on conduct, each the teacher's words or empty; none for the pupil
   *     themselves (R-MRK-11)
   */
  public record Entry(
      LessonId lesson,
      int no,
      LocalTime starts,
      LocalTime ends,
      String subject,
      String room,
      String teacher,
      LessonStatus status,
      @Nullable Off off,
      LessonKind kind,
      String topic,
      String homeworkDue,
      String homeworkGiven,
      @Nullable LocalDate givenDue,
      List<DiaryMark> marks,
      String attendance,
      int minutesLate,
      List<String> remarks) {}

  /**
   * What became of a lesson that is not held (R-LES-05, R-LES-07).
   *
   * @param reason why, empty when no one said so
   * @param instead when it is held instead, null when it is not
   * @param homeworkLater day on which homework given before it is due now, null for none
   */
  public record Off(
      String reason, DiaryRows.@Nullable Place instead, @Nullable LocalDate homeworkLater) {}

  /**
   * One mark as a family sees it (R-MRK-10).
   *
   * @param value present value
   * @param kind kind of column
   * @param work kind of work, null unless a work
   * @param title name of the work, empty for none
   * @param comment the teacher's comment, empty for none
   * @param changedOn day of the last change, null when never changed
   * @param was old value, shown only when the school wishes so; empty otherwise
   * @param isNew whether it was written today
   */
  public record DiaryMark(
      String value,
      ColumnKind kind,
      @Nullable WorkKind work,
      String title,
      String comment,
      @Nullable LocalDate changedOn,
      String was,
      boolean isNew) {}
}
