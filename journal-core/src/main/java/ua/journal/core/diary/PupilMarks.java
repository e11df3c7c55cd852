package ua.journal.core.diary;

import java.time.LocalDate;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.school.Term;

/**
 * A pupil's own marks of a semester, subject by subject (clause 2.4): no averages, no ranks.
 *
 * @param pupil the pupil
 * @param name the pupil's name
 * @param className name of the class on the last day shown, empty when they had none
 * @param begins calendar year in which the school year shown begins
 * @param term the semester shown
 * @param years school years since they came, the latest first
 * @param subjects subjects in order, those without a mark among them
 */
public record PupilMarks(
    PersonId pupil,
    PersonName name,
    String className,
    int begins,
    Term term,
    List<Year> years,
    List<Subject> subjects) {
  /**
   * A school year with its semesters.
   *
   * @param begins calendar year in which it begins
   * @param terms its semesters that have begun
   */
  public record Year(int begins, List<Term> terms) {}

  /**
   * One subject.
   *
   * @param name name of the subject
   * @param teacher name as signed of who gave its last lesson
   * @param lessons lessons held
   * @param missed of them missed
   * @param marks marks in order of their lessons
   */
  public record Subject(String name, String teacher, int lessons, int missed, List<Dated> marks) {}

  /**
   * A mark with the day of its lesson.
   *
   * @param date the day
   * @param mark the mark as the diary shows it
   */
  public record Dated(LocalDate date, Diary.DiaryMark mark) {}
}
