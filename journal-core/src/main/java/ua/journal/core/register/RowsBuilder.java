package ua.journal.core.register;

import java.util.List;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.register.SchoolRows.RoleRow;
import ua.journal.core.register.SchoolRows.SubjectRow;
import ua.journal.core.register.SchoolRows.TermRow;

/** Puts rows of some tables together; tables that are not named stay empty. Not thread-safe. */
public final class RowsBuilder {
  private final SchoolRows base;
  private List<TermRow> terms;
  private List<PersonRow> people;
  private List<RoleRow> roles;
  private List<GuardianRow> guardians;
  private List<ClassRow> classes;
  private List<EnrolmentRow> enrolments;
  private List<SubjectRow> subjects;
  private List<JournalRow> journals;
  private List<MemberRow> members;
  private List<LessonRow> lessons;

  /** Begins with no rows at all. */
  public RowsBuilder() {
    this(SchoolRows.empty());
  }

  /**
   * Begins with the rows there are.
   *
   * @param rows the rows, not null
   */
  public RowsBuilder(SchoolRows rows) {
    base = rows;
    terms = rows.terms();
    people = rows.people();
    roles = rows.roles();
    guardians = rows.guardians();
    classes = rows.classes();
    enrolments = rows.enrolments();
    subjects = rows.subjects();
    journals = rows.journals();
    members = rows.members();
    lessons = rows.lessons();
  }

  /**
   * Takes semesters.
   *
   * @param rows the rows, not null
   * @return this builder
   */
  public RowsBuilder terms(List<TermRow> rows) {
    terms = rows;
    return this;
  }

  /**
   * Takes people.
   *
   * @param rows the rows, not null
   * @return this builder
   */
  public RowsBuilder people(List<PersonRow> rows) {
    people = rows;
    return this;
  }

  /**
   * Takes roles of the staff.
   *
   * @param rows the rows, not null
   * @return this builder
   */
  public RowsBuilder roles(List<RoleRow> rows) {
    roles = rows;
    return this;
  }

  /**
   * Takes guardians.
   *
   * @param rows the rows, not null
   * @return this builder
   */
  public RowsBuilder guardians(List<GuardianRow> rows) {
    guardians = rows;
    return this;
  }

  /**
   * Takes classes.
   *
   * @param rows the rows, not null
   * @return this builder
   */
  public RowsBuilder classes(List<ClassRow> rows) {
    classes = rows;
    return this;
  }

  /**
   * Takes stays in classes.
   *
   * @param rows the rows, not null
   * @return this builder
   */
  public RowsBuilder enrolments(List<EnrolmentRow> rows) {
    enrolments = rows;
    return this;
  }

  /**
   * Takes subjects.
   *
   * @param rows the rows, not null
   * @return this builder
   */
  public RowsBuilder subjects(List<SubjectRow> rows) {
    subjects = rows;
    return this;
  }

  /**
   * Takes journals.
   *
   * @param rows the rows, not null
   * @return this builder
   */
  public RowsBuilder journals(List<JournalRow> rows) {
    journals = rows;
    return this;
  }

  /**
   * Takes places on lists of journals.
   *
   * @param rows the rows, not null
   * @return this builder
   */
  public RowsBuilder members(List<MemberRow> rows) {
    members = rows;
    return this;
  }

  /**
   * Takes lessons.
   *
   * @param rows the rows, not null
   * @return this builder
   */
  public RowsBuilder lessons(List<LessonRow> rows) {
    lessons = rows;
    return this;
  }

  /**
   * Makes the rows.
   *
   * @return the rows, never null
   */
  public SchoolRows build() {
    return new SchoolRows(
        base.school(),
        terms,
        base.daysOff(),
        base.lessonTimes(),
        people,
        roles,
        guardians,
        classes,
        enrolments,
        subjects,
        journals,
        members,
        base.slots(),
        lessons,
        base.planItems(),
        base.curriculum());
  }
}
