package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.ChainHead;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;
import ua.journal.core.lessons.LessonRecord;

/** The append-only chain, and its comparison with the tables. */
final class JpaAuditStore implements AuditStore {
  private static final String HEAD = "SELECT seq, hash FROM audit_head WHERE school_id = ?";

  private static final String MOVE_HEAD =
      "UPDATE audit_head SET seq = ?, hash = ? WHERE school_id = ?";

  private static final String APPEND =
      "INSERT INTO audit_entry (school_id, seq, at_nanos, actor_id, journal_id, operation, target,"
          + " command_id, digest, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String LIST =
      "INSERT INTO office_entry (school_id, seq, at_nanos, actor_id, operation)"
          + " VALUES (?, ?, ?, ?, ?)";

  private static final String PAGE =
      "SELECT e.seq, e.at_nanos, e.actor_id, e.journal_id, e.operation, e.target, e.command_id,"
          + " e.digest, e.hash, "
          + Shapes.REVISION
          + " FROM audit_entry e LEFT JOIN revision r ON r.author_id = e.actor_id"
          + " AND r.command_id = e.command_id WHERE e.school_id = ? AND e.seq > ? AND e.seq <= ?"
          + " ORDER BY e.seq";

  private static final String MARK_DRIFT =
      "SELECT COUNT(*) FROM mark m JOIN journal j ON j.id = m.journal_id WHERE j.school_id = ?"
          + " AND (NOT EXISTS (SELECT 1 FROM revision r WHERE r.target_id = m.column_id"
          + " AND r.pupil_id = m.pupil_id AND r.revision_no = m.revision AND r.kind = 'MARK'"
          + " AND r.after_text = m.mark_value)"
          + " OR EXISTS (SELECT 1 FROM revision r WHERE r.target_id = m.column_id"
          + " AND r.pupil_id = m.pupil_id AND r.revision_no > m.revision AND r.kind = 'MARK'))";

  /** Attendance as its revisions spell it: «н», «з 10», «з» of unknown minutes, nothing. */
  private static final String AS_TEXT =
      "CASE WHEN t.fact = 'ABSENT' THEN 'н' WHEN t.fact <> 'LATE' THEN ''"
          + " WHEN t.minutes = 0 THEN 'з' ELSE 'з ' || TRIM(CAST(t.minutes AS CHAR(8))) END";

  private static final String ATTENDANCE_DRIFT =
      "SELECT COUNT(*) FROM attendance t JOIN journal j ON j.id = t.journal_id"
          + " WHERE j.school_id = ?"
          + " AND (NOT EXISTS (SELECT 1 FROM revision r WHERE r.target_id = t.lesson_id"
          + " AND r.pupil_id = t.pupil_id AND r.revision_no = t.revision"
          + " AND r.kind = 'ATTENDANCE' AND r.after_text = "
          + AS_TEXT
          + ") OR EXISTS (SELECT 1 FROM revision r WHERE r.target_id = t.lesson_id"
          + " AND r.pupil_id = t.pupil_id AND r.revision_no > t.revision"
          + " AND r.kind = 'ATTENDANCE'))";

  private static final String SEPARATOR = " || '\u001f' || ";

  /**
   * A lesson as its revisions spell it, see {@code Lesson.asText}; Derby compares nothing that it
   * has joined to more than 4000 characters, unless it is told a length.
   */
  private static final String LESSON_AS_TEXT =
      "CAST(CASE l.status WHEN 'CANCELLED' THEN 'CANCELLED\u001f' ELSE '' END || "
          + String.join(
              SEPARATOR,
              "l.kind",
              "l.topic",
              "l.work_topic",
              "TRIM(CAST(l.plan_no AS CHAR(20)))",
              "l.homework",
              "CASE WHEN l.due_lesson_id IS NULL THEN ''"
                  + " ELSE TRIM(CAST(l.due_lesson_id AS CHAR(20))) END",
              "CASE WHEN l.no_homework THEN '1' ELSE '' END")
          + " AS VARCHAR(16000))";

  /** Whoever wrote nothing into a lesson left it as the import made it. */
  private static final String LESSON_DRIFT =
      "SELECT COUNT(*) FROM lesson l JOIN journal j ON j.id = l.journal_id WHERE j.school_id = ?"
          + " AND (NOT EXISTS (SELECT 1 FROM revision r WHERE r.target_id = l.id"
          + " AND r.pupil_id = 0 AND r.revision_no = l.revision AND r.kind = 'LESSON'"
          + " AND r.after_text = "
          + LESSON_AS_TEXT
          + ") AND (l.revision > 0 OR "
          + LESSON_AS_TEXT
          + " <> '"
          + LessonRecord.EMPTY.asText()
          + "') OR EXISTS (SELECT 1 FROM revision r WHERE r.target_id = l.id"
          + " AND r.pupil_id = 0 AND r.revision_no > l.revision AND r.kind = 'LESSON'))";

  /** Cells and lessons that were written once and have no row any more. */
  private static final String VANISHED =
      "SELECT COUNT(*) FROM revision r JOIN journal j ON j.id = r.journal_id"
          + " WHERE j.school_id = ? AND r.revision_no = 1 AND (r.kind = 'MARK' AND NOT EXISTS"
          + " (SELECT 1 FROM mark m WHERE m.column_id = r.target_id AND m.pupil_id = r.pupil_id)"
          + " OR r.kind = 'ATTENDANCE' AND NOT EXISTS (SELECT 1 FROM attendance t"
          + " WHERE t.lesson_id = r.target_id AND t.pupil_id = r.pupil_id)"
          + " OR r.kind = 'LESSON' AND NOT EXISTS"
          + " (SELECT 1 FROM lesson l WHERE l.id = r.target_id))";

  /**
   * Revisions that no entry commits to. Counting suffices: {@link #page} finds entries without
   * their revision, and both sides are unique by author and command.
   */
  private static final String UNWITNESSED =
      "SELECT (SELECT COUNT(*) FROM revision r JOIN journal j ON j.id = r.journal_id"
          + " WHERE j.school_id = s.id) - (SELECT COUNT(*) FROM audit_entry e"
          + " WHERE e.school_id = s.id AND e.command_id IS NOT NULL AND e.digest <> '')"
          + " FROM school s WHERE s.id = ?";

  /** Entries hidden from the log of {@link JpaLogStore}. */
  private static final String UNLISTED =
      "SELECT (SELECT COUNT(*) FROM audit_entry e WHERE e.school_id = s.id AND e.digest = '')"
          + " - (SELECT COUNT(*) FROM office_entry o WHERE o.school_id = s.id)"
          + " FROM school s WHERE s.id = ?";

  private final Sql sql;
  private final Vendor vendor;

  JpaAuditStore(Sql sql, Vendor vendor) {
    this.sql = sql;
    this.vendor = vendor;
  }

  @Override
  public ChainHead lockHead(SchoolId school) {
    return sql.first(vendor.chainHead(), p -> p.id(school), JpaAuditStore::head)
        .orElseThrow(
            () -> new JournalException(ErrorCode.INTERNAL, "School " + school + " has no chain"));
  }

  @Override
  public Optional<ChainHead> head(SchoolId school) {
    return sql.first(HEAD, p -> p.id(school), JpaAuditStore::head);
  }

  private static ChainHead head(Row row) throws SQLException {
    return new ChainHead(row.number(), row.text());
  }

  @Override
  public void append(SchoolId school, ChainHead head, List<AuditEntry> entries) {
    sql.each(
        APPEND,
        entries,
        (p, entry) ->
            p.id(school)
                .number(entry.seq())
                .moment(entry.at())
                .number(entry.actor())
                .number(entry.journal())
                .text(entry.operation())
                .text(entry.target())
                .text(entry.commandId())
                .text(entry.digest())
                .text(entry.hash()));
    sql.each(
        LIST,
        entries.stream().filter(entry -> entry.digest().isEmpty()).toList(),
        (p, entry) ->
            p.id(school)
                .number(entry.seq())
                .moment(entry.at())
                .number(entry.actor())
                .text(entry.operation()));
    sql.eachFinds(
        MOVE_HEAD, List.of(head), (p, next) -> p.number(next.seq()).text(next.hash()).id(school));
  }

  @Override
  public List<Witnessed> page(SchoolId school, long after, int limit) {
    return sql.list(
        PAGE, p -> p.id(school).number(after).number(after + limit), JpaAuditStore::witnessed);
  }

  private static Witnessed witnessed(Row row) throws SQLException {
    AuditEntry entry =
        new AuditEntry(
            row.number(),
            row.moment(),
            row.number(),
            row.number(),
            row.text(),
            row.text(),
            row.textOrNull(),
            row.text(),
            row.text());
    return new Witnessed(entry, row.isNull() ? "" : Shapes.revision(row).digest());
  }

  @Override
  public long drift(SchoolId school) {
    return List.of(MARK_DRIFT, ATTENDANCE_DRIFT, LESSON_DRIFT, VANISHED, UNWITNESSED, UNLISTED)
        .stream()
        .mapToLong(
            text -> sql.first(text, p -> p.id(school), Row::number).map(Math::abs).orElse(0L))
        .sum();
  }
}
