package ua.journal.storage.jpa;

import java.util.function.Consumer;
import ua.journal.core.audit.Difference;
import ua.journal.core.audit.Difference.Kind;
import ua.journal.core.common.SchoolId;

/** Finds rows of the record beside the chain that do not follow from it. */
final class DerivedRows {
  /**
   * Revisions to which no entry commits. Counting suffices to know of them: an entry without its
   * revision is broken itself, and both sides are unique by author and command.
   */
  private static final String UNWITNESSED =
      "SELECT (SELECT COUNT(*) FROM revision r JOIN journal j ON j.id = r.journal_id"
          + " WHERE j.school_id = s.id) - (SELECT COUNT(*) FROM audit_entry e"
          + " WHERE e.school_id = s.id AND e.command_id IS NOT NULL AND e.digest <> '')"
          + " FROM school s WHERE s.id = ?";

  private static final String WHICH =
      "SELECT r.command_id, r.author_id FROM revision r JOIN journal j ON j.id = r.journal_id"
          + " LEFT JOIN audit_entry e ON e.school_id = j.school_id AND e.actor_id = r.author_id"
          + " AND e.command_id = r.command_id AND e.digest <> ''"
          + " WHERE j.school_id = ? AND e.seq IS NULL";

  private static final String LISTED =
      "SELECT o.seq FROM office_entry o LEFT JOIN audit_entry e"
          + " ON e.school_id = o.school_id AND e.seq = o.seq WHERE o.school_id = ?"
          + " AND (e.seq IS NULL OR e.digest <> '' OR e.at_nanos <> o.at_nanos"
          + " OR e.actor_id <> o.actor_id OR e.operation <> o.operation)";

  private static final String UNLISTED =
      "SELECT e.seq FROM audit_entry e LEFT JOIN office_entry o"
          + " ON o.school_id = e.school_id AND o.seq = e.seq WHERE e.school_id = ?"
          + " AND e.digest = '' AND o.seq IS NULL";

  /** The first and the last fact: the chain is looked at between its ends alone. */
  private static final String ENDS =
      "SELECT COALESCE(MIN(f.seq), 1), COALESCE(MAX(f.seq), 0) FROM fact f WHERE f.school_id = ?";

  private static final String HEAD =
      "SELECT COALESCE(MAX(h.seq), 0) FROM audit_head h WHERE h.school_id = ?";

  private final Sql sql;
  private final SchoolId school;

  DerivedRows(Sql sql, SchoolId school) {
    this.sql = sql;
    this.school = school;
  }

  void compare(Consumer<Difference> found) {
    if (sql.first(UNWITNESSED, p -> p.id(school), Row::number).orElse(0L) != 0) {
      each("revision", WHICH, 2, found);
    }
    each("office_entry", LISTED, 1, found);
    each("office_entry", UNLISTED, 1, found);
    sql.list(ENDS, p -> p.id(school), row -> new long[] {row.number(), row.number()})
        .forEach(ends -> ends(ends[0], ends[1], found));
  }

  private void each(String table, String text, int parts, Consumer<Difference> found) {
    sql.stream(
        text,
        p -> p.id(school),
        row ->
            found.accept(
                new Difference(table, FactRow.keyOf(row.objects(parts)), "", Kind.RECORD)));
  }

  /** The head is read after the facts: whatever was committed meanwhile lies before it. */
  private void ends(long first, long last, Consumer<Difference> found) {
    long head = sql.first(HEAD, p -> p.id(school), Row::number).orElse(0L);
    if (first < 1 || last > head) {
      String entry = String.valueOf(first < 1 ? first : last);
      found.accept(new Difference("fact", entry, "", Kind.RECORD));
    }
  }
}
