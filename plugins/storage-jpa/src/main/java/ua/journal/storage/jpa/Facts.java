package ua.journal.storage.jpa;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.SchoolId;
import ua.journal.storage.jpa.Touched.Touch;

/** Commits the rows a transaction has written to, as they stand when its entries are made. */
final class Facts {
  /** Fewer rows are read one by one, so that none of their neighbours is. */
  private static final int FEW = 8;

  private static final int MANY = 500;
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String APPEND =
      "INSERT INTO fact (school_id, seq, place, table_no, row_key, act, salt, hash, fields)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;
  private final String ownRows;
  private List<Fact> settled = List.of();
  private List<Fact> said = List.of();

  Facts(Sql sql, Vendor vendor) {
    this.sql = sql;
    this.ownRows = vendor.ownRows();
  }

  static long salt() {
    return RANDOM.nextLong();
  }

  /** Adds facts of rows nobody writes now. */
  void say(List<Fact> more) {
    said = more;
  }

  /** Reads back what was written; answers what the entry has to say, empty for nothing. */
  String settle() {
    if (sql.touched().isEmpty() && said.isEmpty()) {
      return "";
    }
    long salt = salt();
    List<Fact> facts = new ArrayList<>(said);
    said = List.of();
    sql.touched()
        .take()
        .forEach(
            (table, touches) -> {
              Map<String, FactRow> rows = rows(table, touches);
              touches.forEach(
                  (key, touch) -> add(facts, table, key, touch.existed(), rows.get(key), salt));
            });
    settled = facts;
    FactDigest digest = new FactDigest();
    facts.forEach(digest::add);
    return digest.end();
  }

  private static void add(
      List<Fact> facts,
      FactTable table,
      String key,
      boolean existed,
      @Nullable FactRow row,
      long salt) {
    if (row != null) {
      facts.add(of(table, row, existed ? Fact.CHANGED : Fact.NEW, salt));
    } else if (existed) {
      facts.add(new Fact(table.number(), key, Fact.GONE, salt, "", ""));
    }
  }

  static Fact of(FactTable table, FactRow row, int act, long salt) {
    String hash = row.hash(table, salt, table.fields().size());
    return new Fact(table.number(), row.key(), act, salt, hash, row.fields(table, salt));
  }

  /** Stores what was settled beside its entry. */
  void append(SchoolId school, long seq) {
    int[] place = {0};
    sql.each(
        APPEND,
        settled,
        (p, fact) ->
            p.id(school)
                .number(seq)
                .small(place[0]++)
                .small(fact.table())
                .text(fact.key())
                .small(fact.act())
                .number(fact.salt())
                .text(fact.hash())
                .text(fact.fields()));
    settled = List.of();
  }

  private Map<String, FactRow> rows(FactTable table, Map<String, Touch> touches) {
    Map<String, FactRow> rows = new HashMap<>();
    List<Touch> all = List.copyOf(touches.values());
    if (all.size() <= FEW) {
      String text = table.ofKey() + ownRows;
      for (Touch touch : all) {
        keep(sql.list(text, p -> p.again(List.of(touch.key())), row -> row.fact(table)), rows);
      }
      return rows;
    }
    List<Object> first = all.stream().map(touch -> touch.key()[0]).distinct().toList();
    for (int from = 0; from < first.size(); from += MANY) {
      Keys keys = Keys.of(first.subList(from, Math.min(first.size(), from + MANY)));
      String text = table.ofFirstKeys(keys) + ownRows;
      sql.stream(
          text,
          p -> p.again(List.copyOf(keys.padded())),
          row -> {
            FactRow each = row.fact(table);
            if (touches.containsKey(each.key())) {
              rows.put(each.key(), each);
            }
          });
    }
    return rows;
  }

  private static void keep(Collection<FactRow> found, Map<String, FactRow> rows) {
    found.forEach(row -> rows.put(row.key(), row));
  }
}
