package ua.journal.core.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ua.journal.core.marks.ColumnKind;

/**
 * What goes to the receiving school about a pupil (R-LIFE-05): marks and absences since the school
 * year began.
 *
 * @param school the school that writes it
 * @param pupil the latest stay of the pupil
 * @param former names they had at the school before, the latest first
 * @param form how they learned last
 * @param from first day it covers
 * @param to last day it covers
 * @param subjects subjects in Ukrainian order
 */
public record Extract(
    String school,
    PupilLine pupil,
    List<FormerName> former,
    StudyForm form,
    LocalDate from,
    LocalDate to,
    List<Subject> subjects) {
  /** Copies the lists. */
  public Extract {
    former = List.copyOf(former);
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
   * A name that older papers carry.
   *
   * @param name the name in full
   * @param order order by which it changed
   */
  public record FormerName(String name, String order) {
    /**
     * Reads the former names off the history of a card.
     *
     * @param changes changes of the card in any order, not null
     * @return the latest first, never null
     */
    static List<FormerName> of(List<CardChange> changes) {
      return changes.stream()
          .filter(change -> change.field() == CardField.NAME)
          .filter(change -> change.person().equals(change.pupil()))
          .sorted(Comparator.comparing(CardChange::at).reversed())
          .map(change -> new FormerName(change.before(), CorrectPupil.order(change.after())))
          .toList();
    }
  }

  /**
   * A subject.
   *
   * @param name its name
   * @param teacher signature of the teacher
   * @param lessons lessons of the pupil
   * @param missed how many of them they missed
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
   * @param date day of the lesson; for a mark of no lesson the day it was written
   * @param kind kind of column
   * @param title what it was given for, may be empty
   * @param value the mark
   */
  public record MarkLine(LocalDate date, ColumnKind kind, String title, String value) {}
}
