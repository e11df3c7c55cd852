package ua.journal.core.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Rows of one kind by natural key: what is stored beside what the files say. Nothing is ever taken
 * out.
 *
 * @param <K> the natural key
 * @param <R> the row
 */
final class Ledger<K, R> {
  private final Function<R, K> key;
  private final Map<K, R> stored = new HashMap<>();
  private final Map<K, R> current = new LinkedHashMap<>();
  private final Set<K> touched = new LinkedHashSet<>();

  Ledger(Function<R, K> key, List<R> rows) {
    this.key = key;
    for (R row : rows) {
      stored.put(key.apply(row), row);
      current.put(key.apply(row), row);
    }
  }

  Optional<R> find(K wanted) {
    return Optional.ofNullable(current.get(wanted));
  }

  /** Tells whether this import has spoken about the key before. */
  boolean touched(K wanted) {
    return touched.contains(wanted);
  }

  boolean isStored(K wanted) {
    return stored.containsKey(wanted);
  }

  void put(R row) {
    K at = key.apply(row);
    current.put(at, row);
    touched.add(at);
  }

  Collection<R> all() {
    return current.values();
  }

  List<R> created() {
    List<R> rows = new ArrayList<>();
    for (K at : touched) {
      if (!stored.containsKey(at)) {
        rows.add(current.get(at));
      }
    }
    return rows;
  }

  List<R> updated() {
    List<R> rows = new ArrayList<>();
    for (K at : touched) {
      R before = stored.get(at);
      if (before != null && !before.equals(current.get(at))) {
        rows.add(current.get(at));
      }
    }
    return rows;
  }

  int unchanged() {
    return touched.size() - created().size() - updated().size();
  }
}
