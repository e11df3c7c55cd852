package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.enrolment.StaffStore;

/** Roles with their days, what changed hands, who worked through the instruction. */
final class JpaStaffStore implements StaffStore {
  private static final String POSTS =
      "SELECT p.id, p.surname, p.given_name, p.patronymic, r.role, r.from_day, r.to_day"
          + " FROM role_grant r JOIN person p ON p.id = r.person_id WHERE p.school_id = ?";

  private static final String NAMES =
      ", c.grade, c.letter, f.surname, f.given_name, f.patronymic, n.surname, n.given_name,"
          + " n.patronymic, x.order_text";

  private static final String JOURNALS =
      "SELECT x.from_day, b.name"
          + NAMES
          + " FROM teacher_change x JOIN journal j ON j.id = x.journal_id"
          + " JOIN subject b ON b.id = j.subject_id JOIN school_class c ON c.id = j.class_id"
          + " JOIN person f ON f.id = x.former_id JOIN person n ON n.id = x.teacher_id"
          + " WHERE j.school_id = ? AND j.begins = ?";

  private static final String CLASSES =
      "SELECT x.from_day, ''"
          + NAMES
          + " FROM leader_change x JOIN school_class c ON c.id = x.class_id"
          + " LEFT JOIN person f ON f.id = x.former_id JOIN person n ON n.id = x.leader_id"
          + " WHERE c.school_id = ? AND c.begins = ?";

  private static final String TRAINED =
      "SELECT t.person_id, t.at_nanos FROM training t JOIN person p ON p.id = t.person_id"
          + " WHERE p.school_id = ? AND t.edition = ?";

  private static final String TRAIN =
      "INSERT INTO training (person_id, edition, at_nanos) VALUES (?, ?, ?)";

  private final Sql sql;

  JpaStaffStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Post> posts(SchoolId school) {
    return sql.list(
        POSTS,
        p -> p.id(school),
        row ->
            new Post(
                row.person(), row.name(), row.constant(Role.class), row.date(), row.dateOrNull()));
  }

  @Override
  public List<Handover> handovers(SchoolId school, int begins) {
    List<Handover> found = new ArrayList<>();
    for (String text : List.of(JOURNALS, CLASSES)) {
      found.addAll(sql.list(text, p -> p.id(school).small(begins), JpaStaffStore::handover));
    }
    return found;
  }

  private static Handover handover(Row row) throws SQLException {
    return new Handover(
        row.date(),
        row.text(),
        row.className().toString(),
        row.signedOrEmpty(),
        row.signedOrEmpty(),
        row.text());
  }

  @Override
  public Map<PersonId, LocalDate> trained(SchoolId school, String edition) {
    Map<PersonId, LocalDate> days = new HashMap<>();
    sql.list(
        TRAINED,
        p -> p.id(school).text(edition),
        row -> days.put(row.person(), row.moment().toLocalDate()));
    return days;
  }

  @Override
  public void train(PersonId person, String edition, LocalDateTime at) {
    sql.update(TRAIN, p -> p.id(person).text(edition).moment(at));
  }
}
