package ua.journal.storage.jpa;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import ua.journal.core.JournalStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.JournalId;
import ua.journal.core.teaching.JournalHead;
import ua.journal.spi.PluginConfig;
import ua.journal.testkit.StorageConformance;
import ua.journal.testkit.Tampering;

/** The conformance kit on a database, with the means to tamper with its tables. */
abstract class DatabaseConformance extends StorageConformance {
  private static final String ONE_MARK =
      " WHERE seq = (SELECT MIN(x.seq) FROM mark x WHERE x.journal_id = ?) AND journal_id = ?";

  private static final String FORGE =
      "INSERT INTO revision (author_id, command_id, journal_id, kind, target_id, pupil_id,"
          + " revision_no, before_text, after_text, comment_text, reason, made_up_on, at_nanos,"
          + " body, seq, place) SELECT r.author_id, 'forged-' || TRIM(CAST(m.pupil_id AS CHAR(20))), r.journal_id, r.kind, r.target_id,"
          + " r.pupil_id, r.revision_no + 1, r.after_text, '12', r.comment_text, r.reason,"
          + " r.made_up_on, r.at_nanos, r.body, r.seq, r.place FROM revision r JOIN mark m"
          + " ON m.column_id = r.target_id AND m.pupil_id = r.pupil_id"
          + " AND m.revision = r.revision_no + 1"
          + " WHERE r.kind = 'MARK' AND m.mark_value = '12' AND r.journal_id = ?";

  private static final String ENTRY_OF_ANOTHER =
      "UPDATE audit_entry SET actor_id = actor_id + 1 WHERE school_id = ? AND seq ="
          + " (SELECT MIN(x.seq) + 1 FROM audit_entry x WHERE x.school_id = ?)";

  private static final String TAIL_GONE =
      "DELETE FROM audit_entry WHERE school_id = ?"
          + " AND seq = (SELECT h.seq FROM audit_head h WHERE h.school_id = ?)";

  private static final String HEAD_RESET =
      "UPDATE audit_head SET seq = 0, hash = '"
          + Chain.GENESIS
          + "' WHERE school_id = ? AND EXISTS"
          + " (SELECT 1 FROM audit_entry e WHERE e.school_id = ?)";

  private static final String HEAD_BACK =
      "UPDATE audit_head SET seq = seq - 1, hash = (SELECT e.hash FROM audit_entry e"
          + " WHERE e.school_id = audit_head.school_id AND e.seq = audit_head.seq - 1)"
          + " WHERE school_id = ? AND school_id = ?";

  private static final String HEAD_GONE =
      "DELETE FROM audit_head WHERE school_id = ? AND school_id = ?";

  private final TamperRun tampering = new TamperRun();
  private final Map<String, Tamper.Column> columns = new TreeMap<>();
  private @Nullable PluginConfig last;

  abstract PluginConfig freshDatabase() throws Exception;

  @Override
  protected final JournalStore open() {
    try {
      tamperWithLast();
      last = freshDatabase();
    } catch (Exception e) {
      throw new IllegalStateException("No database", e);
    }
    return reopen();
  }

  @AfterAll
  final void everyChangeWasFound() {
    tampering.end(columns.values().stream());
  }

  /** What an area has left is changed value by value, found out and put back. */
  private void tamperWithLast() throws Exception {
    PluginConfig config = last;
    if (config == null) {
      return;
    }
    DriverConnections driver =
        new DriverConnections(config.get("user").orElse(""), config.get("password").orElse(""));
    try (Connection connection = driver.open(config.get("url").orElseThrow());
        JournalStore store = new JpaStorageFactory().create(config)) {
      tampering.run(connection, store);
      new Tamper(connection, new Random(0))
          .tables()
          .values()
          .forEach(all -> all.forEach(column -> columns.put(column.full(), column)));
      connection.rollback();
    }
  }

  @Override
  protected final JournalStore reopen() {
    return new JpaStorageFactory().create(last);
  }

  @Override
  protected final void tamper(JournalStore store, Tampering what, JournalHead head) {
    store.write(
        tx -> {
          Sql sql = ((JpaTransaction) tx).sql();
          JournalId journal = head.id();
          switch (what) {
            case MARK -> twice(sql, "UPDATE mark SET mark_value = '12'" + ONE_MARK, journal);
            case ATTENDANCE ->
                sql.update(
                    "UPDATE attendance SET fact = 'PRESENT', minutes = 0 WHERE journal_id = ?",
                    p -> p.id(journal));
            case LESSON -> lessons(sql, "homework = 'Інше', no_homework = FALSE", ">", journal);
            case LESSON_CANCELLED -> lessons(sql, "status = 'CANCELLED'", ">", journal);
            case LESSON_UNWRITTEN -> lessons(sql, "topic = 'Тема'", "=", journal);
            case REVISION ->
                sql.update(
                    "UPDATE revision SET after_text = '12' WHERE kind = 'MARK' AND journal_id = ?",
                    p -> p.id(journal));
            case REVISION_GONE ->
                sql.update(
                    "DELETE FROM revision WHERE kind = 'MARK' AND journal_id = ?",
                    p -> p.id(journal));
            case FORGED_HISTORY -> {
              twice(
                  sql,
                  "UPDATE mark SET mark_value = '12', revision = revision + 1" + ONE_MARK,
                  journal);
              found(sql.update(FORGE, p -> p.id(journal)));
            }
            case AUDIT_ENTRY -> audit(sql, ENTRY_OF_ANOTHER, head);
            case AUDIT_TAIL -> audit(sql, TAIL_GONE, head);
            case AUDIT_HEAD_RESET -> audit(sql, HEAD_RESET, head);
            case AUDIT_HEAD_BACK -> audit(sql, HEAD_BACK, head);
            case AUDIT_HEAD_GONE -> audit(sql, HEAD_GONE, head);
            default -> TamperedRecord.with(sql, what, head);
          }
          sql.touched().take();
          return List.of();
        });
  }

  private static void audit(Sql sql, String text, JournalHead head) {
    found(sql.update(text, p -> p.id(head.school()).id(head.school())));
  }

  private static void twice(Sql sql, String text, JournalId journal) {
    found(sql.update(text, p -> p.id(journal).id(journal)));
  }

  private static void lessons(Sql sql, String change, String revision, JournalId journal) {
    found(
        sql.update(
            "UPDATE lesson SET " + change + " WHERE journal_id = ? AND revision " + revision + " 0",
            p -> p.id(journal)));
  }

  private static void found(int rows) {
    if (rows == 0) {
      throw new IllegalStateException("Nothing to tamper with");
    }
  }
}
