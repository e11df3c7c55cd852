package ua.journal.storage.jpa;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.JournalStore;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.Transaction;

/**
 * Commits once to the rows of a school whose chain began before there were facts (ADR 0051). What
 * was done when a start was broken off is not done again.
 */
final class Baseline {
  private static final Logger LOG = System.getLogger(Baseline.class.getName());
  private static final int PAGE = 1000;

  /** Rows one entry commits to at most. */
  private static final int ENTRY = 20_000;

  /** The program itself. */
  private static final long PROGRAM = Long.MAX_VALUE;

  private static final String PART = "COVERING";
  private static final String WHOLE = "COVERED";

  private static final String SCHOOLS = "SELECT s.id FROM school s ORDER BY s.id";

  private static final String FOUNDED =
      "SELECT e.facts FROM audit_entry e WHERE e.school_id = ? AND e.seq = 1";

  private static final String COVERED =
      "SELECT e.seq FROM audit_entry e WHERE e.school_id = ? AND e.operation = '"
          + WHOLE
          + "' FETCH FIRST 1 ROWS ONLY";

  private static final String LAST =
      "SELECT e.at_nanos FROM audit_entry e JOIN audit_head h"
          + " ON h.school_id = e.school_id AND h.seq = e.seq WHERE e.school_id = ?";

  private static final String SAID =
      "SELECT f.act FROM fact f WHERE f.school_id = ? AND f.table_no = ? AND f.row_key = ?"
          + " ORDER BY f.seq";

  private static final String ANY =
      "SELECT f.seq FROM fact f WHERE f.school_id = ? AND f.table_no = ? FETCH FIRST 1 ROWS ONLY";

  /** A lock for each row would take more memory than all the rest. */
  private static final String LOCK = "LOCK TABLE fact IN EXCLUSIVE MODE";

  private final JournalStore store;
  private final SchoolId school;

  private Baseline(JournalStore store, SchoolId school) {
    this.store = store;
    this.school = school;
  }

  /** Looks at every school; a moment where there is nothing to do. */
  static void lay(JournalStore store) {
    List<SchoolId> schools =
        store.read(
            tx -> sql(tx).list(SCHOOLS, Params.Binder.NONE, row -> new SchoolId(row.number())));
    for (SchoolId school : schools) {
      Baseline baseline = new Baseline(store, school);
      if (store.read(baseline::isMissing)) {
        baseline.lay();
      }
    }
  }

  private static Sql sql(Transaction transaction) {
    return ((JpaTransaction) transaction).sql();
  }

  private boolean isMissing(Transaction transaction) {
    Sql sql = sql(transaction);
    boolean sinceFounding =
        sql.first(FOUNDED, p -> p.id(school), Row::text).filter(f -> !f.isEmpty()).isPresent();
    return !sinceFounding && sql.first(COVERED, p -> p.id(school), Row::number).isEmpty();
  }

  private void lay() {
    LOG.log(Level.INFO, "The record begins to commit to all rows of school {0}", school.value());
    long all = 0;
    for (FactTable table : FactTable.all().values()) {
      long rows = store.write(transaction -> new Part((JpaTransaction) transaction, table).cover());
      all += rows;
      if (rows > 0) {
        LOG.log(Level.INFO, "{0}: {1} rows are on record", table.name(), rows);
      }
    }
    store.write(
        transaction -> {
          record(transaction, sql(transaction), WHOLE, "");
          return true;
        });
    LOG.log(Level.INFO, "All {0} rows are on record", all);
  }

  /** At the moment of the entry before: a storage has no clock. */
  private void record(Transaction transaction, Sql sql, String operation, String target) {
    LocalDateTime at =
        sql.first(LAST, p -> p.id(school), Row::moment).orElse(LocalDateTime.of(1970, 1, 1, 0, 0));
    AuditDraft draft = new AuditDraft(at, PROGRAM, 0, operation, target, null, "");
    Chain.append(transaction.port(AuditStore.class), school, List.of(draft));
  }

  /** One table, in one transaction. */
  private final class Part {
    private final JpaTransaction transaction;
    private final Sql sql;
    private final FactTable table;
    private final long salt = Facts.salt();
    private final List<FactRow> page = new ArrayList<>();
    private List<Fact> facts = new ArrayList<>();
    private boolean begun;
    private long covered;

    Part(JpaTransaction transaction, FactTable table) {
      this.transaction = transaction;
      this.sql = transaction.sql();
      this.table = table;
    }

    long cover() {
      sql.update(LOCK, Params.Binder.NONE);
      begun = sql.first(ANY, p -> p.id(school).small(table.number()), Row::number).isPresent();
      sql.stream(
          table.ofSchool(),
          p -> p.id(school),
          row -> {
            page.add(row.fact(table));
            if (page.size() == PAGE) {
              coverPage();
            }
          });
      coverPage();
      putOnRecord();
      return covered;
    }

    private void coverPage() {
      if (page.isEmpty()) {
        return;
      }
      Map<String, Integer> said = said();
      for (FactRow row : page) {
        if (said.getOrDefault(row.key(), Fact.GONE) == Fact.GONE) {
          facts.add(Facts.of(table, row, Fact.NEW, salt));
        }
      }
      if (facts.size() >= ENTRY) {
        putOnRecord();
      }
      page.clear();
    }

    private void putOnRecord() {
      if (!facts.isEmpty()) {
        ((JpaAuditStore) transaction.port(AuditStore.class)).say(facts);
        record(transaction, sql, PART, table.name());
        covered += facts.size();
        facts = new ArrayList<>();
      }
    }

    private Map<String, Integer> said() {
      Map<String, Integer> said = new HashMap<>();
      if (begun) {
        for (FactRow each : page) {
          sql.stream(
              SAID,
              p -> p.id(school).small(table.number()).text(each.key()),
              row -> said.put(each.key(), row.small()));
        }
      }
      return said;
    }
  }
}
