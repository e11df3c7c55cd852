package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.List;
import ua.journal.core.access.Role;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.register.SchoolRows.RoleRow;

/** People, roles, guardians, classes and enrolments in bulk. Values come first, keys last. */
final class PeopleTables {
  static final String PERSON =
      "SELECT id, surname, given_name, patronymic, sex, born, file_no, phone, email, login"
          + " FROM person WHERE school_id = ?";
  private static final String PEOPLE = PERSON + " ORDER BY id";
  private static final String NEW_PERSON =
      "INSERT INTO person (surname, given_name, patronymic, sex, born, file_no, phone, email,"
          + " login, id, school_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String NEXT_PERSON =
      "UPDATE person SET surname = ?, given_name = ?, patronymic = ?, sex = ?, born = ?,"
          + " file_no = ?, phone = ?, email = ?, login = ? WHERE id = ? AND school_id = ?";

  private static final String ROLES =
      "SELECT r.person_id, r.role, r.from_day, r.to_day FROM role_grant r"
          + " JOIN person p ON p.id = r.person_id WHERE p.school_id = ? ORDER BY 1, 2";
  private static final String NEW_ROLE =
      "INSERT INTO role_grant (from_day, to_day, person_id, role) VALUES (?, ?, ?, ?)";
  private static final String NEXT_ROLE =
      "UPDATE role_grant SET from_day = ?, to_day = ? WHERE person_id = ? AND role = ?";

  private static final String GUARDIANS =
      "SELECT g.guardian_id, g.pupil_id, g.relation, g.from_day, g.to_day FROM guardian g"
          + " JOIN person p ON p.id = g.guardian_id WHERE p.school_id = ? ORDER BY 1, 2";
  private static final String NEW_GUARDIAN =
      "INSERT INTO guardian (relation, from_day, to_day, guardian_id, pupil_id)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String NEXT_GUARDIAN =
      "UPDATE guardian SET relation = ?, from_day = ?, to_day = ?"
          + " WHERE guardian_id = ? AND pupil_id = ?";

  static final String CLASS =
      "SELECT id, begins, grade, letter, leader_id FROM school_class WHERE school_id = ?";
  private static final String CLASSES = CLASS + " ORDER BY id";
  private static final String NEW_CLASS =
      "INSERT INTO school_class (begins, grade, letter, leader_id, id, school_id)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final String NEXT_CLASS =
      "UPDATE school_class SET begins = ?, grade = ?, letter = ?, leader_id = ?"
          + " WHERE id = ? AND school_id = ?";

  static final String ENROLMENT =
      "SELECT e.id, e.pupil_id, e.class_id, e.from_day, e.to_day, e.order_in, e.order_out"
          + " FROM enrolment e JOIN school_class c ON c.id = e.class_id WHERE c.school_id = ?";
  private static final String ENROLMENTS = ENROLMENT + " ORDER BY e.id";
  private static final String NEW_ENROLMENT =
      "INSERT INTO enrolment (pupil_id, class_id, from_day, to_day, order_in, order_out, id)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String NEXT_ENROLMENT =
      "UPDATE enrolment SET pupil_id = ?, class_id = ?, from_day = ?, to_day = ?, order_in = ?,"
          + " order_out = ? WHERE id = ?";

  private final Sql sql;
  private final SchoolId school;

  PeopleTables(Sql sql, SchoolId school) {
    this.sql = sql;
    this.school = school;
  }

  List<PersonRow> people() {
    return sql.list(PEOPLE, p -> p.id(school), PeopleTables::person);
  }

  static PersonRow person(Row row) throws SQLException {
    return new PersonRow(
        row.number(),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        row.dateOrNull(),
        row.textOrEmpty(),
        row.text(),
        row.text(),
        row.text());
  }

  List<RoleRow> roles() {
    return sql.list(
        ROLES,
        p -> p.id(school),
        row -> new RoleRow(row.number(), row.constant(Role.class), row.date(), row.dateOrNull()));
  }

  List<GuardianRow> guardians() {
    return sql.list(GUARDIANS, p -> p.id(school), PeopleTables::guardian);
  }

  static GuardianRow guardian(Row row) throws SQLException {
    return new GuardianRow(row.number(), row.number(), row.text(), row.date(), row.dateOrNull());
  }

  List<ClassRow> classes() {
    return sql.list(CLASSES, p -> p.id(school), PeopleTables::schoolClass);
  }

  static ClassRow schoolClass(Row row) throws SQLException {
    return new ClassRow(row.number(), row.small(), row.small(), row.text(), row.number());
  }

  List<EnrolmentRow> enrolments() {
    return sql.list(ENROLMENTS, p -> p.id(school), PeopleTables::enrolment);
  }

  static EnrolmentRow enrolment(Row row) throws SQLException {
    return new EnrolmentRow(
        row.number(),
        row.number(),
        row.number(),
        row.date(),
        row.dateOrNull(),
        row.text(),
        row.text());
  }

  void write(SchoolRows created, SchoolRows updated) {
    sql.each(NEW_PERSON, created.people(), this::bind);
    sql.eachFinds(NEXT_PERSON, updated.people(), this::bind);
    sql.each(NEW_ROLE, created.roles(), this::bind);
    sql.eachFinds(NEXT_ROLE, updated.roles(), this::bind);
    sql.each(NEW_GUARDIAN, created.guardians(), this::bind);
    sql.eachFinds(NEXT_GUARDIAN, updated.guardians(), this::bind);
    sql.each(NEW_CLASS, created.classes(), this::bind);
    sql.eachFinds(NEXT_CLASS, updated.classes(), this::bind);
    sql.each(NEW_ENROLMENT, created.enrolments(), this::bind);
    sql.eachFinds(NEXT_ENROLMENT, updated.enrolments(), this::bind);
  }

  private void bind(Params p, PersonRow row) throws SQLException {
    p.text(row.surname())
        .text(row.given())
        .text(row.patronymic())
        .text(row.sex())
        .date(row.born())
        .text(row.fileNo().isEmpty() ? null : row.fileNo())
        .text(row.phone())
        .text(row.email())
        .text(row.login())
        .number(row.id())
        .id(school);
  }

  private void bind(Params p, RoleRow row) throws SQLException {
    p.date(row.from()).date(row.to()).number(row.person()).constant(row.role());
  }

  private void bind(Params p, GuardianRow row) throws SQLException {
    p.text(row.relation())
        .date(row.from())
        .date(row.to())
        .number(row.guardian())
        .number(row.pupil());
  }

  private void bind(Params p, ClassRow row) throws SQLException {
    p.small(row.begins())
        .small(row.grade())
        .text(row.letter())
        .numberOrNull(row.classTeacher())
        .number(row.id())
        .id(school);
  }

  private void bind(Params p, EnrolmentRow row) throws SQLException {
    p.number(row.pupil())
        .number(row.schoolClass())
        .date(row.from())
        .date(row.to())
        .text(row.orderIn())
        .text(row.orderOut())
        .number(row.id());
  }
}
