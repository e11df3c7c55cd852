package ua.journal.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind by natural key: what is stored beside what the files say. Nothing is ever taken
 * out.
 *
 * @param <K> the natural key
 * @param <R> the row
 */
final class Ledger<K, R> {
  private final Function<R, K> key;
  private final Map<K, Entry<R>> entries = new LinkedHashMap<>();

  Ledger(Function<R, K> key, List<R> stored) {
    this.key = key;
    stored.forEach(row -> entries.put(key.apply(row), new Entry<>(row, row)));
  }

  Optional<R> find(K wanted) {
    return Optional.ofNullable(entries.get(wanted)).map(entry -> entry.current);
  }

  /** Tells whether this import has spoken about the key before. */
  boolean touched(K wanted) {
    Entry<R> entry = entries.get(wanted);
    return entry != null && entry.touched;
  }

  void put(R row) {
    Entry<R> entry = entries.computeIfAbsent(key.apply(row), at -> new Entry<>(null, row));
    entry.current = row;
    entry.touched = true;
  }

  /** Every row as it would stand. */
  List<R> all() {
    return rows(entry -> true);
  }

  List<R> created() {
    return rows(entry -> entry.stored == null);
  }

  List<R> updated() {
    return rows(entry -> entry.stored != null && !entry.stored.equals(entry.current));
  }

  /** What stands stored of the rows that are updated. */
  List<R> before() {
    List<R> rows = new ArrayList<>();
    for (Entry<R> entry : entries.values()) {
      if (entry.stored != null && !entry.stored.equals(entry.current)) {
        rows.add(entry.stored);
      }
    }
    return rows;
  }

  /** Rows this import spoke about and found as they are. */
  int unchanged() {
    return rows(entry -> entry.touched && entry.current.equals(entry.stored)).size();
  }

  /** Counts of the rows this import makes, changes or finds as they are. */
  ImportReport.Count count(RowWords.RowKind<R> kind) {
    return new ImportReport.Count(kind.list(), created().size(), updated().size(), unchanged());
  }

  /** New and changed rows in words, at most so many as a report shows. */
  Stream<Difference> differences(RowWords.RowKind<R> kind) {
    return entries.values().stream()
        .filter(entry -> !entry.current.equals(entry.stored))
        .map(entry -> entry.difference(kind))
        .filter(difference -> !difference.name().isEmpty())
        .limit(ImportReport.SHOWN);
  }

  private List<R> rows(Predicate<Entry<R>> wanted) {
    List<R> rows = new ArrayList<>();
    for (Entry<R> entry : entries.values()) {
      if (wanted.test(entry)) {
        rows.add(entry.current);
      }
    }
    return rows;
  }

  private static final class Entry<R> {
    private final @Nullable R stored;
    private R current;
    private boolean touched;

    Entry(@Nullable R stored, R current) {
      this.stored = stored;
      this.current = current;
    }

    private Difference difference(RowWords.RowKind<R> kind) {
      String name = kind.name().apply(current);
      return new Difference(
          kind.list(),
          name,
          stored == null,
          stored == null ? List.of() : changes(kind.values(), stored));
    }

    private List<Difference.Change> changes(Function<R, Map<String, String>> values, R before) {
      Map<String, String> old = values.apply(before);
      List<Difference.Change> changes = new ArrayList<>();
      values
          .apply(current)
          .forEach(
              (field, value) -> {
                String was = old.getOrDefault(field, "");
                if (!was.equals(value)) {
                  changes.add(new Difference.Change(field, was, value));
                }
              });
      return changes;
    }
  }
}
