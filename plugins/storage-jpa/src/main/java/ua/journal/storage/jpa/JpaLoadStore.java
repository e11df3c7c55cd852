package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.Id;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.teaching.CurriculumLine;
import ua.journal.core.teaching.JournalLoad;
import ua.journal.core.teaching.LedClass;
import ua.journal.core.teaching.LoadStore;
import ua.journal.core.teaching.StaffMember;

/** Who teaches and leads what, and which journals take entries. */
final class JpaLoadStore implements LoadStore {
  private static final String JOURNALS =
      "SELECT j.id, j.class_id, b.name, j.group_name, j.teacher_id, t.surname, t.given_name,"
          + " t.patronymic, j.weekly_half_hours, j.order_text, (SELECT MAX(x.from_day)"
          + " FROM teacher_change x WHERE x.journal_id = j.id), j.active, a.surname, a.given_name,"
          + " a.patronymic, j.activated_nanos FROM journal j JOIN subject b ON b.id = j.subject_id"
          + " JOIN person t ON t.id = j.teacher_id LEFT JOIN person a ON a.id = j.activated_by"
          + " WHERE j.school_id = ? AND j.begins = ?";

  private static final String TAUGHT =
      "SELECT teacher_id, COUNT(*) FROM journal WHERE school_id = ? AND begins = ?"
          + " GROUP BY teacher_id";

  private static final String CLASSES =
      "SELECT c.id, c.grade, c.letter, c.leader_id, l.surname, l.given_name, l.patronymic"
          + " FROM school_class c LEFT JOIN person l ON l.id = c.leader_id"
          + " WHERE c.school_id = ? AND c.begins = ?";

  private static final String CURRICULUM =
      "SELECT x.grade, x.letter, b.name, x.weekly_half_hours FROM curriculum x"
          + " JOIN subject b ON b.id = x.subject_id WHERE x.school_id = ? AND x.begins = ?";

  private static final String STAFF =
      "SELECT p.id, p.surname, p.given_name, p.patronymic FROM role_grant r"
          + " JOIN person p ON p.id = r.person_id WHERE p.school_id = ? AND r.role = 'TEACHER'"
          + " AND r.from_day <= ? AND (r.to_day IS NULL OR r.to_day >= ?)";

  private static final String ACTIVATE =
      "UPDATE journal SET active = TRUE, activated_by = ?, activated_nanos = ?,"
          + " change_seq = change_seq + 1 WHERE id = ?";

  private static final String HOLD =
      "UPDATE journal SET active = FALSE, activated_by = NULL, activated_nanos = NULL,"
          + " change_seq = change_seq + 1 WHERE id = ?";

  private static final String ASSIGN =
      "UPDATE journal SET teacher_id = ?, order_text = ?, change_seq = change_seq + 1"
          + " WHERE id = ? AND teacher_id = ?";

  private static final String NOTE_TEACHER =
      "INSERT INTO teacher_change (journal_id, noted_at_nanos, former_id, teacher_id, from_day,"
          + " order_text, noted_by) VALUES (?, ?, ?, ?, ?, ?, ?)";

  private static final String APPOINT =
      "UPDATE school_class SET leader_id = ? WHERE id = ? AND COALESCE(leader_id, 0) = ?";

  private static final String NOTE_LEADER =
      "INSERT INTO leader_change (class_id, noted_at_nanos, former_id, leader_id, from_day,"
          + " order_text, noted_by) VALUES (?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;

  JpaLoadStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<JournalLoad> journals(SchoolId school, int begins, LocalDate today) {
    Set<PersonId> there = there(school, today);
    return sql.list(JOURNALS, p -> p.id(school).small(begins), row -> journal(row, there));
  }

  @Override
  public Map<PersonId, Integer> taught(SchoolId school, int begins) {
    Map<PersonId, Integer> taught = new HashMap<>();
    sql.list(TAUGHT, p -> p.id(school).small(begins), row -> taught.put(row.person(), row.small()));
    return taught;
  }

  private static JournalLoad journal(Row row, Set<PersonId> there) throws SQLException {
    JournalId id = new JournalId(row.number());
    ClassId schoolClass = new ClassId(row.number());
    String subject = row.text();
    String group = row.text();
    PersonId teacher = row.person();
    String teacherName = row.name().signed();
    int halfHours = row.small();
    String order = row.text();
    @Nullable LocalDate since = row.dateOrNull();
    boolean active = row.flag();
    String by = orEmpty(row.signedOrNull());
    @Nullable LocalDateTime at = row.isNull() ? null : row.moment();
    return new JournalLoad(
        id,
        schoolClass,
        subject,
        group,
        teacher,
        teacherName,
        there.contains(teacher),
        halfHours,
        order,
        since,
        active,
        by,
        at);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private Set<PersonId> there(SchoolId school, LocalDate today) {
    Set<PersonId> there = new HashSet<>();
    staff(school, today).forEach(member -> there.add(member.id()));
    return there;
  }

  @Override
  public List<LedClass> classes(SchoolId school, int begins, LocalDate today) {
    Set<PersonId> there = there(school, today);
    return sql.list(
        CLASSES,
        p -> p.id(school).small(begins),
        row -> {
          ClassId id = new ClassId(row.number());
          int grade = row.small();
          String letter = row.text();
          @Nullable PersonId classTeacher = Shapes.personOrNull(row.number());
          String name = orEmpty(row.signedOrNull());
          return new LedClass(
              id,
              grade,
              letter,
              classTeacher,
              name,
              classTeacher != null && there.contains(classTeacher));
        });
  }

  @Override
  public List<CurriculumLine> curriculum(SchoolId school, int begins) {
    return sql.list(
        CURRICULUM,
        p -> p.id(school).small(begins),
        row -> new CurriculumLine(row.small(), row.text(), row.text(), row.small()));
  }

  @Override
  public List<StaffMember> staff(SchoolId school, LocalDate today) {
    return sql.list(
        STAFF,
        p -> p.id(school).date(today).date(today),
        row -> new StaffMember(row.person(), row.name()));
  }

  @Override
  public void activate(List<JournalId> journals, PersonId by, LocalDateTime at) {
    sql.eachFinds(ACTIVATE, journals, (p, journal) -> p.id(by).moment(at).id(journal));
  }

  @Override
  public void hold(List<JournalId> journals) {
    sql.eachFinds(HOLD, journals, (p, journal) -> p.id(journal));
  }

  @Override
  public void assign(JournalId journal, Change change) {
    sql.eachFinds(
        ASSIGN,
        List.of(change),
        (p, to) -> p.id(to.next()).text(to.order()).id(journal).number(former(to)));
    note(NOTE_TEACHER, journal, change);
  }

  @Override
  public void appoint(ClassId schoolClass, Change change) {
    sql.eachFinds(
        APPOINT, List.of(change), (p, to) -> p.id(to.next()).id(schoolClass).number(former(to)));
    note(NOTE_LEADER, schoolClass, change);
  }

  private void note(String text, Id what, Change change) {
    sql.update(
        text,
        p ->
            p.id(what)
                .moment(change.at())
                .numberOrNull(former(change))
                .id(change.next())
                .date(change.from())
                .text(change.order())
                .id(change.by()));
  }

  private static long former(Change change) {
    return change.former() == null ? 0 : change.former().value();
  }
}
