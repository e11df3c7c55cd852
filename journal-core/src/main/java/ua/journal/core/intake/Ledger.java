package ua.journal.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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

  /** Rows this import spoke about and found as they are. */
  int unchanged() {
    return rows(entry -> entry.touched && entry.current.equals(entry.stored)).size();
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
  }
}
