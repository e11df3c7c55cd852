package ua.journal.storage.jpa;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.ChainHead;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;

/** The append-only chain, with what its entries say about rows. */
final class JpaAuditStore implements AuditStore {
  private static final Logger LOG = System.getLogger(JpaAuditStore.class.getName());

  /** No hash is spelled so. */
  private static final String UNREADABLE = "?";

  private static final String HEAD = "SELECT seq, hash FROM audit_head WHERE school_id = ?";

  private static final String MOVE_HEAD =
      "UPDATE audit_head SET seq = ?, hash = ? WHERE school_id = ?";

  private static final String APPEND =
      "INSERT INTO audit_entry (school_id, seq, at_nanos, actor_id, journal_id, operation, target,"
          + " command_id, digest, facts, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String LIST =
      "INSERT INTO office_entry (school_id, seq, at_nanos, actor_id, operation)"
          + " VALUES (?, ?, ?, ?, ?)";

  private static final String PAGE =
      "SELECT e.seq, e.at_nanos, e.actor_id, e.journal_id, e.operation, e.target, e.command_id,"
          + " e.digest, e.facts, e.hash, r.journal_id, "
          + Shapes.REVISION
          + " FROM audit_entry e LEFT JOIN revision r ON r.author_id = e.actor_id"
          + " AND r.command_id = e.command_id WHERE e.school_id = ? AND e.seq > ? AND e.seq <= ?"
          + " ORDER BY e.seq";

  private static final String FACTS =
      "SELECT f.seq, "
          + Fact.COLUMNS
          + " FROM fact f WHERE f.school_id = ? AND f.seq > ? AND f.seq <= ?"
          + " ORDER BY f.seq, f.place";

  private final Sql sql;
  private final Vendor vendor;
  private final Facts facts;

  JpaAuditStore(Sql sql, Vendor vendor) {
    this.sql = sql;
    this.vendor = vendor;
    this.facts = new Facts(sql, vendor);
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
                .text(entry.facts())
                .text(entry.hash()));
    facts.append(school, head.seq());
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
  public String settle(SchoolId school) {
    return facts.settle();
  }

  /** What the next entry says beside what this transaction has written. */
  void say(List<Fact> more) {
    facts.say(more);
  }

  @Override
  public Compared compare(SchoolId school, ChainHead head, int most) {
    return new Comparison(sql, school, head, most).run();
  }

  @Override
  public List<Witnessed> page(SchoolId school, long after, int limit) {
    Map<Long, String> said = said(school, after, after + limit);
    return sql.list(
        PAGE, p -> p.id(school).number(after).number(after + limit), row -> witnessed(row, said));
  }

  /** Digests of the facts by their entries. */
  private Map<Long, String> said(SchoolId school, long after, long last) {
    Map<Long, String> said = new HashMap<>();
    FactDigest digest = new FactDigest();
    long[] at = {0};
    sql.stream(
        FACTS,
        p -> p.id(school).number(after).number(last),
        row -> {
          long seq = row.number();
          if (seq != at[0]) {
            said.put(at[0], digest.end());
            at[0] = seq;
          }
          digest.add(Fact.read(row));
        });
    said.put(at[0], digest.end());
    return said;
  }

  /** What cannot be read was not written by the program: it agrees with nothing. */
  private static Witnessed witnessed(Row row, Map<Long, String> said) throws SQLException {
    long seq = row.number();
    try {
      AuditEntry entry =
          new AuditEntry(
              seq,
              row.moment(),
              row.number(),
              row.number(),
              row.text(),
              row.text(),
              row.textOrNull(),
              row.text(),
              row.text(),
              row.text());
      boolean none = row.isNull();
      boolean here = row.number() == entry.journal();
      String found = none ? "" : here ? Shapes.revision(row).digest() : UNREADABLE;
      return new Witnessed(entry, found, said.getOrDefault(seq, ""));
    } catch (DateTimeException | IllegalArgumentException | JournalException e) {
      LOG.log(Level.DEBUG, "Entry " + seq + " or its revision cannot be read", e);
      return new Witnessed(
          new AuditEntry(seq, LocalDateTime.MIN, 0, 0, "", "", null, "", "", UNREADABLE),
          UNREADABLE,
          UNREADABLE);
    }
  }
}
