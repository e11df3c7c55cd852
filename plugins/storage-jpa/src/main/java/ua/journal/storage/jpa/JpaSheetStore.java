package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.Term;
import ua.journal.core.sheet.BatchRows;
import ua.journal.core.sheet.CellEvent;
import ua.journal.core.sheet.SheetChanges;
import ua.journal.core.sheet.SheetRows;
import ua.journal.core.sheet.SheetStore;
import ua.journal.core.sheet.Touched;
import ua.journal.core.teaching.JournalHead;

/** The sheet. */
final class JpaSheetStore implements SheetStore {
  /** Locks a journal and raises its change number. */
  static final String LOCK = "UPDATE journal SET change_seq = change_seq + 1 WHERE id = ?";

  private static final String HEAD =
      "SELECT j.id, j.school_id, j.begins, b.name, c.grade, c.letter, j.group_name, j.teacher_id,"
          + " p.surname, p.given_name, p.patronymic, j.policy, j.change_seq, j.active, t.term_no,"
          + " t.from_day, t.to_day, t.state FROM journal j"
          + " JOIN subject b ON b.id = j.subject_id JOIN school_class c ON c.id = j.class_id"
          + " JOIN person p ON p.id = j.teacher_id"
          + " LEFT JOIN term t ON t.school_id = j.school_id AND t.begins = j.begins"
          + " WHERE j.id = ?";

  private static final String HISTORY =
      "SELECT "
          + Shapes.REVISION
          + ", p.surname, p.given_name, p.patronymic FROM revision r"
          + " LEFT JOIN person p ON p.id = r.author_id"
          + " WHERE r.journal_id = ? AND (r.pupil_id = ? OR EXISTS (SELECT 1 FROM join_entry e"
          + " JOIN person_join n ON n.id = e.join_id"
          + " WHERE e.target_id = r.target_id AND e.kind = r.kind"
          + " AND (n.kept_id = ? AND n.joined_id = r.pupil_id AND n.undone_nanos IS NULL"
          + " OR n.joined_id = ? AND n.kept_id = r.pupil_id"
          + " AND r.at_nanos BETWEEN n.at_nanos AND n.undone_nanos)))"
          + " AND (r.target_id = ? AND r.kind = 'MARK' OR r.target_id = ? AND r.kind = 'ATTENDANCE')"
          + " ORDER BY r.seq, r.place";

  private static final String LESSON_OF_COLUMN =
      "SELECT lesson_id FROM assessment WHERE id = ? AND journal_id = ?"
          + " UNION ALL SELECT id FROM lesson WHERE id = ? AND journal_id = ?";

  private final Sql sql;
  private final SheetCache cache;
  private static final String FAMILIES =
      "SELECT m.pupil_id FROM journal_member m WHERE m.journal_id = ? AND m.from_day <= ?"
          + " AND (m.to_day IS NULL OR m.to_day >= ?)"
          + " UNION SELECT g.guardian_id FROM journal_member m"
          + " JOIN guardian g ON g.pupil_id = m.pupil_id WHERE m.journal_id = ?"
          + " AND m.from_day <= ? AND (m.to_day IS NULL OR m.to_day >= ?)"
          + " AND g.from_day <= ? AND (g.to_day IS NULL OR g.to_day >= ?)";

  private @Nullable JournalHead locked;

  JpaSheetStore(Sql sql, SheetCache cache) {
    this.sql = sql;
    this.cache = cache;
  }

  @Override
  public Optional<JournalHead> head(JournalId journal) {
    List<Term> terms = new ArrayList<>();
    List<JournalHead> rows = sql.list(HEAD, p -> p.id(journal), row -> head(row, terms));
    terms.sort(Comparator.comparingInt(Term::no));
    return rows.stream().findFirst().map(head -> withTerms(head, terms));
  }

  @Override
  public Optional<JournalHead> lock(JournalId journal) {
    if (sql.update(LOCK, p -> p.id(journal)) == 0) {
      return Optional.empty();
    }
    Optional<JournalHead> head = head(journal);
    locked = head.orElse(null);
    return head;
  }

  private static JournalHead head(Row row, List<Term> terms) throws SQLException {
    JournalHead head =
        new JournalHead(
            new JournalId(row.number()),
            new SchoolId(row.number()),
            row.small(),
            row.text(),
            row.smallAhead(),
            row.className().toString(),
            row.text(),
            row.person(),
            row.name().signed(),
            row.constantOrNull(PolicyCode.class),
            row.number(),
            List.of(),
            row.flag());
    if (!row.isNull()) {
      terms.add(new Term(row.small(), row.date(), row.date(), row.constant(PeriodState.class)));
    }
    return head;
  }

  private static JournalHead withTerms(JournalHead head, List<Term> terms) {
    return new JournalHead(
        head.id(),
        head.school(),
        head.begins(),
        head.subject(),
        head.grade(),
        head.className(),
        head.group(),
        head.teacher(),
        head.teacherName(),
        head.frozen(),
        head.seq(),
        terms,
        head.active());
  }

  @Override
  public SheetRows rows(JournalId journal, int firstTerm, int lastTerm) {
    return new SheetReads(sql, cache, journal).terms(firstTerm, lastTerm);
  }

  @Override
  public SheetRows changes(JournalId journal, long after) {
    return new SheetReads(sql, cache, journal).changes(after);
  }

  @Override
  public BatchRows touched(JournalId journal, PersonId person, Touched touched) {
    JournalHead head = locked;
    if (head == null || !head.id().equals(journal)) {
      throw new JournalException(ErrorCode.INTERNAL, "Lock journal " + journal + " first");
    }
    return new BatchReads(sql, head, touched).read(person);
  }

  @Override
  public void append(JournalHead head, SheetChanges changes) {
    new SheetWrites(sql, head).write(changes);
  }

  @Override
  public Optional<List<CellEvent>> history(JournalId journal, ColumnId column, PersonId pupil) {
    return sql.first(
            LESSON_OF_COLUMN, p -> p.id(column).id(journal).id(column).id(journal), Row::number)
        .map(
            lesson ->
                sql.list(
                    HISTORY,
                    p -> p.id(journal).id(pupil).id(pupil).id(pupil).id(column).number(lesson),
                    row -> new CellEvent(Shapes.revision(row), signed(row))));
  }

  /** The program itself has no name. */
  private static String signed(Row row) throws SQLException {
    String name = row.signedOrNull();
    return name == null ? "" : name;
  }

  @Override
  public List<PersonId> families(JournalId journal, LocalDate day) {
    return sql.list(
        FAMILIES,
        p -> p.id(journal).date(day).date(day).id(journal).date(day).date(day).date(day).date(day),
        Row::person);
  }
}
