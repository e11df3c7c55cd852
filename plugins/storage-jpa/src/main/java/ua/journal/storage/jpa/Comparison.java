package ua.journal.storage.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.audit.AuditStore.Compared;
import ua.journal.core.audit.ChainHead;
import ua.journal.core.audit.Difference;
import ua.journal.core.audit.Difference.Kind;
import ua.journal.core.common.SchoolId;

/**
 * Compares the rows of a school with what the chain last said about them. Rows are read in pages
 * whose facts are looked up together: memory does not grow with the school.
 */
final class Comparison {
  private static final int PAGE = 500;

  /** So many doubts are looked at twice, for others may be writing; then the case is clear. */
  private static final int DOUBTS = 1000;

  private static final String LAST =
      "SELECT "
          + Fact.COLUMNS
          + " FROM fact f WHERE f.school_id = ? AND f.table_no = ? AND f.row_key = ?"
          + " AND f.seq <= ? ORDER BY f.seq";

  private static final String LATEST =
      "SELECT COALESCE(MAX(f.seq), 0) FROM fact f"
          + " WHERE f.school_id = ? AND f.table_no = ? AND f.row_key = ?";

  private static final String LIVE =
      "SELECT f.table_no, f.act, COUNT(*) FROM fact f WHERE f.school_id = ? AND f.seq <= ?"
          + " GROUP BY f.table_no, f.act";

  private static final String ALL =
      "SELECT f.row_key, f.act FROM fact f WHERE f.school_id = ? AND f.table_no = ?"
          + " AND f.seq <= ? ORDER BY f.row_key, f.seq";

  private static final String HEAD = "SELECT h.seq FROM audit_head h WHERE h.school_id = ?";

  private final Sql sql;
  private final SchoolId school;
  private final ChainHead head;
  private final int most;
  private final List<Difference> named = new ArrayList<>();
  private long differing;

  Comparison(Sql sql, SchoolId school, ChainHead head, int most) {
    this.sql = sql;
    this.school = school;
    this.head = head;
    this.most = most;
  }

  Compared run() {
    Map<Integer, Long> live = new HashMap<>();
    sql.stream(
        LIVE,
        p -> p.id(school).number(head.seq()),
        row -> {
          int table = row.small();
          int act = row.small();
          long count = row.number();
          live.merge(table, act == Fact.NEW ? count : act == Fact.GONE ? -count : 0, Long::sum);
        });
    for (FactTable table : FactTable.all().values()) {
      new Rows(table).compare(live.getOrDefault(table.number(), 0L));
    }
    new DerivedRows(sql, school).compare(this::found);
    return new Compared(differing, List.copyOf(named));
  }

  private void found(Difference difference) {
    differing++;
    if (named.size() < most) {
      named.add(difference);
    }
  }

  /** One table. */
  private final class Rows {
    private final FactTable table;
    private final KeySet keys;
    private final List<FactRow> page = new ArrayList<>();
    private long present;

    Rows(FactTable table) {
      this.table = table;
      this.keys = new KeySet();
    }

    void compare(long live) {
      sql.stream(
          table.ofSchool(),
          p -> p.id(school),
          row -> {
            page.add(row.fact(table));
            if (page.size() == PAGE) {
              look();
            }
          });
      look();
      if (present != live) {
        missing();
      }
    }

    private void look() {
      Map<String, Fact> facts = page.isEmpty() ? Map.of() : last();
      for (FactRow row : page) {
        keys.add(row.key());
        Fact fact = facts.get(row.key());
        if (fact == null || fact.act() == Fact.GONE) {
          doubt(row.key(), "", Kind.FOREIGN);
          continue;
        }
        present++;
        int columns = fact.fields().length() / FactRow.SHORT;
        if (columns > table.fields().size()
            || !row.hash(table, fact.salt(), columns).equals(fact.hash())) {
          doubt(row.key(), differing(row, fact), Kind.CHANGED);
        }
      }
      page.clear();
    }

    /** Key by key: Derby reads all facts of the table for a list of keys. */
    private Map<String, Fact> last() {
      Map<String, Fact> facts = new HashMap<>();
      for (FactRow each : page) {
        sql.stream(
            LAST,
            p -> p.id(school).small(table.number()).text(each.key()).number(head.seq()),
            row -> facts.put(each.key(), Fact.read(row)));
      }
      return facts;
    }

    /** The first column that differs; none when the fact itself was changed. */
    private String differing(FactRow row, Fact fact) {
      String now = row.fields(table, fact.salt());
      for (int i = 0; i < table.fields().size(); i++) {
        int from = i * FactRow.SHORT;
        int to = from + FactRow.SHORT;
        if (to <= fact.fields().length()
            && !now.substring(from, to).equals(fact.fields().substring(from, to))) {
          return table.fields().get(i);
        }
      }
      return "";
    }

    /** Rows the chain says are there and that were not among those read. */
    private void missing() {
      String[] key = {null};
      int[] act = {Fact.GONE};
      sql.stream(
          ALL,
          p -> p.id(school).small(table.number()).number(head.seq()),
          row -> {
            String next = row.text();
            if (!next.equals(key[0])) {
              missing(key[0], act[0]);
            }
            key[0] = next;
            act[0] = row.small();
          });
      missing(key[0], act[0]);
    }

    private void missing(@Nullable String key, int act) {
      if (key != null && act != Fact.GONE && !keys.has(key)) {
        doubt(key, "", Kind.MISSING);
      }
    }

    /**
     * Unless somebody wrote the row meanwhile, it differs. The head is read last: what was on
     * record before it is at or below it.
     */
    private void doubt(String key, String field, Kind kind) {
      if (differing < DOUBTS) {
        long latest =
            sql.first(LATEST, p -> p.id(school).small(table.number()).text(key), Row::number)
                .orElse(0L);
        long now = sql.first(HEAD, p -> p.id(school), Row::number).orElse(0L);
        if (latest > head.seq() && latest <= now) {
          return;
        }
      }
      found(new Difference(table.name(), key, field, kind));
    }
  }
}
