package ua.journal.core.people;

import java.time.LocalDate;
import java.util.List;
import ua.journal.core.marks.ColumnKind;

/**
 * What the receiving school is told about a pupil (R-LIFE-05): marks and absences since the school
 * year began.
 *
 * @param school the school that writes it
 * @param pupil the latest stay of the pupil
 * @param form how he learned last
 * @param from first day it tells about
 * @param to last day it tells about
 * @param subjects subjects in Ukrainian order
 */
public record Extract(
    String school,
    PupilLine pupil,
    StudyForm form,
    LocalDate from,
    LocalDate to,
    List<Subject> subjects) {
  /** Copies the list. */
  public Extract {
    subjects = List.copyOf(subjects);
  }

  /**
   * Counts the missed lessons of all subjects.
   *
   * @return lessons
   */
  public int missed() {
    return subjects.stream().mapToInt(Subject::missed).sum();
  }

  /**
   * A subject.
   *
   * @param name its name
   * @param teacher signature of the teacher
   * @param lessons lessons of the pupil
   * @param missed how many of them he missed
   * @param marks marks by day
   */
  public record Subject(
      String name, String teacher, int lessons, int missed, List<MarkLine> marks) {
    /** Copies the list. */
    public Subject {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A mark.
   *
   * @param date day of the lesson
   * @param kind kind of column
   * @param title what it was given for, may be empty
   * @param value the mark
   */
  public record MarkLine(LocalDate date, ColumnKind kind, String title, String value) {}
}
