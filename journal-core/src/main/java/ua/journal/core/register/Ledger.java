package ua.journal.core.register;

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
 * Rows of one kind by natural key: what is stored beside what is said. Nothing is ever taken out.
 * Not thread-safe.
 *
 * @param <K> the natural key
 * @param <R> the row
 */
public final class Ledger<K, R> {
  private final Function<R, K> key;
  private final Map<K, Entry<R>> entries;
  private int touched;
  private int changed;

  Ledger(Function<R, K> key, List<R> stored) {
    this.key = key;
    entries = new LinkedHashMap<>(2 * stored.size());
    stored.forEach(row -> entries.put(key.apply(row), new Entry<>(row, row)));
  }

  /**
   * Finds a row as it would stand.
   *
   * @param wanted its key, not null
   * @return the row, or empty
   */
  public Optional<R> find(K wanted) {
    return Optional.ofNullable(entries.get(wanted)).map(entry -> entry.current);
  }

  /** Tells whether anything was said about the key before. */
  boolean touched(K wanted) {
    Entry<R> entry = entries.get(wanted);
    return entry != null && entry.touched;
  }

  /**
   * Puts a row, over the one of the same key.
   *
   * @param row the row, not null
   */
  public void put(R row) {
    Entry<R> entry = entries.computeIfAbsent(key.apply(row), at -> new Entry<>(null, row));
    entry.current = row;
    touched += entry.touched ? 0 : 1;
    changed -= entry.changed ? 1 : 0;
    entry.touched = true;
    entry.changed = !row.equals(entry.stored);
    changed += entry.changed ? 1 : 0;
  }

  /**
   * Lists every row as it would stand.
   *
   * @return the rows, never null
   */
  public List<R> all() {
    return rows(entry -> true);
  }

  /** Lists every row as it is stored. */
  List<R> stored() {
    List<R> rows = new ArrayList<>();
    for (Entry<R> entry : entries.values()) {
      if (entry.stored != null) {
        rows.add(entry.stored);
      }
    }
    return rows;
  }

  /**
   * Lists rows that are not stored yet.
   *
   * @return the rows, never null
   */
  public List<R> created() {
    return changed == 0 ? List.of() : rows(entry -> entry.stored == null);
  }

  /**
   * Lists rows that are stored with other values.
   *
   * @return the rows as they would stand, never null
   */
  public List<R> updated() {
    return changed == 0 ? List.of() : rows(entry -> entry.stored != null && entry.changed);
  }

  /** What stands stored of the rows that are updated. */
  List<R> before() {
    List<R> rows = new ArrayList<>();
    for (Entry<R> entry : entries.values()) {
      if (entry.stored != null && entry.changed) {
        rows.add(entry.stored);
      }
    }
    return rows;
  }

  /**
   * Counts rows something was said about that stand just so.
   *
   * @return how many
   */
  public int unchanged() {
    return touched - changed;
  }

  /**
   * Lists new and changed rows beside what is stored.
   *
   * @return the changes in the order in which they were made, never null
   */
  public Stream<Change<R>> changes() {
    return (changed == 0 ? List.<Entry<R>>of() : entries.values())
        .stream()
            .filter(entry -> entry.changed)
            .map(entry -> new Change<>(entry.stored, entry.current));
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
    private boolean changed;

    Entry(@Nullable R stored, R current) {
      this.stored = stored;
      this.current = current;
    }
  }

  /**
   * A new or changed row.
   *
   * @param <R> the row
   * @param stored as it is stored, null when it is new
   * @param current as it would stand
   */
  public record Change<R>(@Nullable R stored, R current) {}
}
