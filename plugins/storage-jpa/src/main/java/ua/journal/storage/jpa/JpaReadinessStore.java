package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.SchoolId;
import ua.journal.core.readiness.ReadinessStore;

/** Facts of readiness, a statement each for the whole school. */
final class JpaReadinessStore implements ReadinessStore {
  private static final String CLASSES =
      "SELECT c.grade, c.letter, p.surname, p.given_name, p.patronymic FROM school_class c"
          + " LEFT JOIN person p ON p.id = c.leader_id WHERE c.school_id = ? AND c.begins = ?";

  private static final String ENROLLED =
      " FROM school_class c JOIN enrolment e ON e.class_id = c.id";

  private static final String IN_CLASS =
      " WHERE c.school_id = ? AND c.begins = ? AND e.from_day <= ?"
          + " AND (e.to_day IS NULL OR e.to_day >= ?)";

  private static final String PUPILS =
      "SELECT c.grade, c.letter, p.id, p.born, a.login"
          + ENROLLED
          + " JOIN person p ON p.id = e.pupil_id LEFT JOIN account a ON a.person_id = p.id AND a.secret <> ''"
          + IN_CLASS;

  private static final String GUARDIANS =
      "SELECT c.grade, c.letter, e.pupil_id, p.id, p.phone, p.email, a.login"
          + ENROLLED
          + " JOIN guardian g ON g.pupil_id = e.pupil_id JOIN person p ON p.id = g.guardian_id"
          + " LEFT JOIN account a ON a.person_id = p.id AND a.secret <> ''"
          + IN_CLASS
          + " AND g.from_day <= ? AND (g.to_day IS NULL OR g.to_day >= ?)";

  private static final String JOURNALS =
      "SELECT c.grade, c.letter, j.teacher_id, CASE WHEN EXISTS (SELECT 1 FROM plan_item i"
          + " WHERE i.journal_id = j.id) THEN 1 ELSE 0 END FROM journal j"
          + " JOIN school_class c ON c.id = j.class_id WHERE j.school_id = ? AND j.begins = ?";

  private final Sql sql;

  JpaReadinessStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<ClassFact> classes(SchoolId school, int begins) {
    return sql.list(CLASSES, p -> p.id(school).small(begins), Led::of).stream()
        .sorted(Comparator.comparing(Led::name))
        .map(one -> new ClassFact(one.name().toString(), one.classTeacher()))
        .toList();
  }

  @Override
  public List<PupilFact> pupils(SchoolId school, int begins, LocalDate day) {
    return sql.list(
        PUPILS,
        p -> p.id(school).small(begins).date(day).date(day),
        row ->
            new PupilFact(
                className(row),
                row.person(),
                row.dateOrNull() != null,
                !row.textOrEmpty().isEmpty()));
  }

  @Override
  public List<GuardianFact> guardians(SchoolId school, int begins, LocalDate day) {
    return sql.list(
        GUARDIANS,
        p -> p.id(school).small(begins).date(day).date(day).date(day).date(day),
        row ->
            new GuardianFact(
                className(row),
                row.person(),
                row.person(),
                !(row.text() + row.text()).isBlank(),
                !row.textOrEmpty().isEmpty()));
  }

  @Override
  public List<JournalFact> journals(SchoolId school, int begins) {
    return sql.list(
        JOURNALS,
        p -> p.id(school).small(begins),
        row -> new JournalFact(className(row), row.person(), row.small() == 1));
  }

  private static String className(Row row) throws SQLException {
    return row.className().toString();
  }

  private record Led(ClassName name, String classTeacher) {
    static Led of(Row row) throws SQLException {
      ClassName name = row.className();
      String classTeacher = row.signedOrNull();
      return new Led(name, classTeacher == null ? "" : classTeacher);
    }
  }
}
