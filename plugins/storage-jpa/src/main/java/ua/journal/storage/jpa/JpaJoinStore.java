package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.imports.JoinStore;
import ua.journal.core.imports.PersonJoin;
import ua.journal.core.imports.PersonJoin.Entered;
import ua.journal.core.register.SchoolRows;

/** Records of one person that have become one. */
final class JpaJoinStore implements JoinStore {
  private static final String MARKS =
      "SELECT journal_id, column_id FROM mark WHERE pupil_id = ? ORDER BY journal_id, column_id";
  private static final String ABSENCES =
      "SELECT journal_id, lesson_id FROM attendance WHERE pupil_id = ?"
          + " ORDER BY journal_id, lesson_id";

  private static final String MOVE_MARK =
      "UPDATE mark SET pupil_id = ?, seq = (SELECT change_seq FROM journal WHERE id = ?)"
          + " WHERE column_id = ? AND pupil_id = ?";
  private static final String MOVE_ABSENCE =
      "UPDATE attendance SET pupil_id = ?, seq = (SELECT change_seq FROM journal WHERE id = ?)"
          + " WHERE lesson_id = ? AND pupil_id = ?";

  private static final String ACCOUNT = "UPDATE account SET person_id = ? WHERE login = ?";

  private static final String NEW =
      "INSERT INTO person_join (id, school_id, kept_id, joined_id, joined_by, at_nanos, login,"
          + " gone, packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String NEW_ENTRY =
      "INSERT INTO join_entry (join_id, kind, target_id, journal_id) VALUES (?, ?, ?, ?)";

  private static final String ALL =
      "SELECT id, kept_id, joined_id, joined_by, at_nanos, undone_nanos, login, gone, packed"
          + " FROM person_join WHERE school_id = ? ORDER BY id DESC";
  private static final String ENTRIES =
      "SELECT e.join_id, e.kind, e.journal_id, e.target_id FROM join_entry e"
          + " JOIN person_join j ON j.id = e.join_id WHERE j.school_id = ?"
          + " ORDER BY e.join_id, e.journal_id, e.kind, e.target_id";

  private static final String UNDONE =
      "UPDATE person_join SET undone_nanos = ? WHERE id = ? AND school_id = ?";

  private final Sql sql;

  JpaJoinStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Entered> entered(PersonId pupil) {
    List<Entered> entered = new ArrayList<>(entered(MARKS, Entered.Kind.MARK, pupil));
    entered.addAll(entered(ABSENCES, Entered.Kind.ATTENDANCE, pupil));
    return entered;
  }

  private List<Entered> entered(String text, Entered.Kind kind, PersonId pupil) {
    return sql.list(text, p -> p.id(pupil), row -> new Entered(kind, row.number(), row.number()));
  }

  @Override
  public void move(PersonId from, PersonId to, List<Entered> entered) {
    Map<Long, List<Entered>> byJournal =
        entered.stream()
            .collect(Collectors.groupingBy(Entered::journal, TreeMap::new, Collectors.toList()));
    byJournal.forEach(
        (journal, places) -> {
          sql.update(JpaSheetStore.LOCK, p -> p.number(journal));
          for (Entered place : places) {
            sql.update(
                place.kind() == Entered.Kind.MARK ? MOVE_MARK : MOVE_ABSENCE,
                p -> p.id(to).number(journal).number(place.target()).id(from));
          }
        });
  }

  @Override
  public void giveAccount(String login, PersonId to) {
    if (sql.update(ACCOUNT, p -> p.id(to).text(login)) != 1) {
      throw new JournalException(ErrorCode.CONFLICT, "There is no such account");
    }
  }

  @Override
  public void keep(SchoolId school, PersonJoin join) {
    PersonJoin.Moved rows = join.rows();
    SchoolRows none = SchoolRows.empty();
    byte[] gone = KeptImport.pack(rows.gone(), none, none);
    byte[] packed = KeptImport.pack(rows.created(), rows.before(), rows.after());
    sql.update(
        NEW,
        p ->
            p.number(join.id())
                .id(school)
                .id(join.kept())
                .id(join.joined())
                .id(join.by())
                .moment(join.at())
                .text(join.login())
                .bytes(gone)
                .bytes(packed));
    sql.each(
        NEW_ENTRY,
        join.entered(),
        (p, each) ->
            p.number(join.id()).constant(each.kind()).number(each.target()).number(each.journal()));
  }

  @Override
  public List<PersonJoin> joins(SchoolId school) {
    Map<Long, List<Entered>> entered = new HashMap<>();
    sql.stream(
        ENTRIES,
        p -> p.id(school),
        row -> {
          List<Entered> of = entered.computeIfAbsent(row.number(), id -> new ArrayList<>());
          of.add(new Entered(row.constant(Entered.Kind.class), row.number(), row.number()));
        });
    return sql.list(ALL, p -> p.id(school), row -> join(row, entered));
  }

  private static PersonJoin join(Row row, Map<Long, List<Entered>> entered) throws SQLException {
    long id = row.number();
    PersonId kept = row.person();
    PersonId joined = row.person();
    PersonId by = row.person();
    LocalDateTime at = row.moment();
    @Nullable LocalDateTime undone = row.momentOrNull();
    String login = row.textOrEmpty();
    List<SchoolRows> gone = KeptImport.unpack(row.bytes()).orElseThrow();
    List<SchoolRows> moved = KeptImport.unpack(row.bytes()).orElseThrow();
    return new PersonJoin(
        id,
        kept,
        joined,
        by,
        at,
        undone,
        new PersonJoin.Moved(gone.get(0), moved.get(0), moved.get(1), moved.get(2)),
        entered.getOrDefault(id, List.of()),
        login);
  }

  @Override
  public void undone(SchoolId school, long join, LocalDateTime at) {
    sql.update(UNDONE, p -> p.moment(at).number(join).id(school));
  }
}
