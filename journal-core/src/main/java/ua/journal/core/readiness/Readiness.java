package ua.journal.core.readiness;

import java.util.List;

/**
 * How ready the school is.
 *
 * @param classes classes by grade and letter
 * @param teachers teachers by name
 * @param obstacles what stands in the way, the gravest first; empty when nothing does
 */
public record Readiness(
    List<ClassLine> classes, List<TeacherLine> teachers, List<Obstacle> obstacles) {
  /** What may stand in the way. */
  public enum Kind {
    /** No timetable. */
    TIMETABLE,
    /** Classes without a class teacher. */
    LEADERS,
    /** Members of the staff who have not come in. */
    STAFF_AWAY,
    /** Journals without a plan. */
    PLANLESS,
    /** Pupils without a contact. */
    CONTACTS,
    /** Pupils without a birth date. */
    BIRTH_DATES,
    /** The list of the staff or the timetable was not checked in time. */
    STALE_DATA,
    /** Lists of classes or weekly changes were not handed in in time. */
    LATE_LISTS,
    /** Members of the staff who leave and still have journals or a class. */
    LEAVERS,
    /** No access point has been approved. */
    POINTS,
    /** Questions whose answer is late. */
    LATE_ANSWERS,
    /** Editions of documents that wait for the head. */
    DRAFTS,
    /** Documents that have to be looked at again. */
    REVIEWS,
    /** Confirmations of having read a document that are still missing. */
    UNREAD
  }

  /**
   * Something that stands in the way.
   *
   * @param kind what
   * @param count how many
   */
  public record Obstacle(Kind kind, int count) {}

  /**
   * A class.
   *
   * @param name name such as «8-Б»
   * @param classTeacher signature of the class teacher, empty for none
   * @param pupils pupils
   * @param pupilsIn those who have come in
   * @param guardians guardians
   * @param guardiansIn those who have come in
   * @param noContact pupils without a guardian who can be reached
   * @param noBirthDate pupils without a birth date
   * @param journals journals
   * @param planless journals without a plan
   */
  public record ClassLine(
      String name,
      String classTeacher,
      int pupils,
      int pupilsIn,
      int guardians,
      int guardiansIn,
      int noContact,
      int noBirthDate,
      int journals,
      int planless) {
    /**
     * Returns whether nothing is missing but people who have not come in yet.
     *
     * @return true when data and plans are complete and the class is led
     */
    public boolean complete() {
      return !classTeacher.isEmpty() && noContact == 0 && noBirthDate == 0 && planless == 0;
    }
  }

  /**
   * A teacher with journals.
   *
   * @param name their signature
   * @param active whether they have come in
   * @param journals journals
   * @param planless journals without a plan
   */
  public record TeacherLine(String name, boolean active, int journals, int planless) {
    /**
     * Returns whether nothing is missing.
     *
     * @return true when they have come in and every journal has its plan
     */
    public boolean complete() {
      return active && planless == 0;
    }
  }
}
