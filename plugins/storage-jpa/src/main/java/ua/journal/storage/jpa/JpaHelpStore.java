package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.support.HelpKind;
import ua.journal.core.support.HelpNote;
import ua.journal.core.support.HelpRequest;
import ua.journal.core.support.HelpState;
import ua.journal.core.support.HelpStore;

/** Requests for help, each a row with its notes. */
final class JpaHelpStore implements HelpStore {
  private static final String REQUESTS =
      "SELECT r.id, r.kind, r.author_id, p.surname, p.given_name, p.patronymic, n.author_id,"
          + " q.surname, q.given_name, q.patronymic, n.at_nanos, n.state, n.note_text, n.due_on"
          + " FROM help_request r JOIN help_note n ON n.request_id = r.id"
          + " JOIN person p ON p.id = r.author_id JOIN person q ON q.id = n.author_id"
          + " WHERE r.school_id = ?";

  private static final String ORDER = " ORDER BY r.id, n.note_no";

  private static final String ADD =
      "INSERT INTO help_request (id, school_id, kind, author_id) VALUES (?, ?, ?, ?)";

  private static final String APPEND =
      "INSERT INTO help_note (request_id, note_no, author_id, at_nanos, state, note_text, due_on)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";

  private static final String VOTES =
      "SELECT v.request_id, v.person_id FROM help_vote v JOIN help_request r"
          + " ON r.id = v.request_id WHERE r.school_id = ?";

  private static final String VOTE = "INSERT INTO help_vote (request_id, person_id) VALUES (?, ?)";

  private static final String TAKE_BACK =
      "DELETE FROM help_vote WHERE request_id = ? AND person_id = ?";

  private final Sql sql;

  JpaHelpStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<HelpRequest> all(SchoolId school) {
    return requests(REQUESTS + ORDER, p -> p.id(school));
  }

  @Override
  public List<HelpRequest> ofAuthor(SchoolId school, PersonId author) {
    return requests(REQUESTS + " AND r.author_id = ?" + ORDER, p -> p.id(school).id(author));
  }

  @Override
  public Optional<HelpRequest> find(SchoolId school, long id) {
    return requests(REQUESTS + " AND r.id = ?" + ORDER, p -> p.id(school).number(id)).stream()
        .findFirst();
  }

  private List<HelpRequest> requests(String text, Params.Binder binder) {
    Map<Long, HelpRequest> requests = new LinkedHashMap<>();
    sql.list(text, binder, JpaHelpStore::request)
        .forEach(row -> requests.merge(row.id(), row, JpaHelpStore::joined));
    return List.copyOf(requests.values());
  }

  private static HelpRequest joined(HelpRequest one, HelpRequest next) {
    List<HelpNote> notes = new ArrayList<>(one.notes());
    notes.addAll(next.notes());
    return new HelpRequest(one.id(), one.kind(), one.author(), one.authorName(), notes);
  }

  /** A row is a request with one note. */
  private static HelpRequest request(Row row) throws SQLException {
    return new HelpRequest(
        row.number(),
        row.constant(HelpKind.class),
        row.person(),
        row.name().signed(),
        List.of(
            new HelpNote(
                row.person(),
                row.name().signed(),
                row.moment(),
                row.constant(HelpState.class),
                row.text(),
                row.dateOrNull())));
  }

  @Override
  public void add(SchoolId school, HelpRequest request) {
    sql.update(
        ADD, p -> p.number(request.id()).id(school).constant(request.kind()).id(request.author()));
    append(request.id(), 0, request.notes().get(0));
  }

  @Override
  public Map<Long, Set<PersonId>> votes(SchoolId school) {
    Map<Long, Set<PersonId>> votes = new HashMap<>();
    sql.list(
        VOTES,
        p -> p.id(school),
        row -> votes.computeIfAbsent(row.number(), request -> new HashSet<>()).add(row.person()));
    return votes;
  }

  @Override
  public void vote(long request, PersonId person, boolean supports) {
    sql.update(TAKE_BACK, p -> p.number(request).id(person));
    if (supports) {
      sql.update(VOTE, p -> p.number(request).id(person));
    }
  }

  @Override
  public void append(long request, int no, HelpNote note) {
    sql.update(
        APPEND,
        p ->
            p.number(request)
                .small(no)
                .id(note.author())
                .moment(note.at())
                .constant(note.state())
                .text(note.text())
                .date(note.dueOn()));
  }
}
