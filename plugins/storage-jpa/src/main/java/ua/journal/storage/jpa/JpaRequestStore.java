package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.enrolment.ChangeRequest;
import ua.journal.core.enrolment.RequestStore;

/** Requests of class teachers. */
final class JpaRequestStore implements RequestStore {
  private static final String REQUESTS =
      "SELECT r.id, r.class_id, c.grade, c.letter, r.kind, r.request_text, r.asked_by, p.surname,"
          + " p.given_name, p.patronymic, r.at_nanos, r.due_nanos, r.state, r.answer_text,"
          + " b.surname, b.given_name, b.patronymic, r.answered_nanos FROM school_class c"
          + " JOIN change_request r ON r.class_id = c.id LEFT JOIN person p ON p.id = r.asked_by"
          + " LEFT JOIN person b ON b.id = r.answered_by"
          + " WHERE c.school_id = ? AND r.at_nanos >= ? ORDER BY r.at_nanos DESC, r.id DESC";

  private static final String ADD =
      "INSERT INTO change_request (id, class_id, kind, request_text, asked_by, at_nanos, due_nanos,"
          + " state, answer_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String ANSWER =
      "UPDATE change_request SET state = ?, answer_text = ?, answered_by = ?, answered_nanos = ?"
          + " WHERE id = ? AND state = 'OPEN'";

  private final Sql sql;

  JpaRequestStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<ChangeRequest> since(SchoolId school, LocalDateTime since) {
    return sql.list(REQUESTS, p -> p.id(school).moment(since), JpaRequestStore::request);
  }

  private static ChangeRequest request(Row row) throws SQLException {
    return new ChangeRequest(
        row.number(),
        new ClassId(row.number()),
        row.className().toString(),
        row.constant(ChangeRequest.Kind.class),
        row.text(),
        row.person(),
        row.signedOrEmpty(),
        row.moment(),
        row.moment(),
        row.constant(ChangeRequest.State.class),
        row.text(),
        row.signedOrEmpty(),
        row.momentOrNull());
  }

  @Override
  public void add(SchoolId school, ChangeRequest request) {
    sql.update(
        ADD,
        p ->
            p.number(request.id())
                .id(request.schoolClass())
                .constant(request.kind())
                .text(request.text())
                .id(request.by())
                .moment(request.at())
                .moment(request.due())
                .constant(request.state())
                .text(request.answer()));
  }

  @Override
  public void answer(
      long id, ChangeRequest.State state, String text, PersonId by, LocalDateTime at) {
    sql.eachFinds(
        ANSWER,
        List.of(id),
        (p, which) -> p.constant(state).text(text).id(by).moment(at).number(which));
  }
}
