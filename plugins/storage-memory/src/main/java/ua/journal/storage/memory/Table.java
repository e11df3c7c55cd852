package ua.journal.storage.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/** Rows under a unique key, in the order of their creation. */
final class Table<K, R> {
  private final Function<R, K> key;
  private final Map<K, R> rows;

  Table(Function<R, K> key) {
    this(key, Map.of());
  }

  private Table(Function<R, K> key, Map<K, R> rows) {
    this.key = key;
    this.rows = new LinkedHashMap<>(rows);
  }

  Table<K, R> copy() {
    return new Table<>(key, rows);
  }

  void apply(List<R> created, List<R> updated) {
    for (R row : created) {
      if (rows.putIfAbsent(key.apply(row), row) != null) {
        throw conflict("There is already a row " + key.apply(row));
      }
    }
    for (R row : updated) {
      if (rows.replace(key.apply(row), row) == null) {
        throw conflict("There is no row " + key.apply(row));
      }
    }
  }

  void remove(List<R> gone) {
    for (R row : gone) {
      if (rows.remove(key.apply(row)) == null) {
        throw conflict("There is no row " + key.apply(row));
      }
    }
  }

  /** Takes rows out. */
  void removeIf(Predicate<R> gone) {
    rows.values().removeIf(gone);
  }

  void remove(K id) {
    rows.remove(id);
  }

  /** Refuses two rows that share a second unique key; rows with the key null are left out. */
  void unique(Function<R, @Nullable Object> second) {
    long keys = rows.values().stream().map(second).filter(Objects::nonNull).distinct().count();
    long counted = rows.values().stream().map(second).filter(Objects::nonNull).count();
    if (keys < counted) {
      throw conflict("Two rows share a unique key");
    }
  }

  @Nullable R get(K id) {
    return rows.get(id);
  }

  R need(K id) {
    R row = rows.get(id);
    if (row == null) {
      throw new JournalException(ErrorCode.INTERNAL, "A row points at " + id + ", which is gone");
    }
    return row;
  }

  Collection<R> all() {
    return rows.values();
  }

  List<R> list() {
    return List.copyOf(rows.values());
  }

  private static JournalException conflict(String message) {
    return new JournalException(ErrorCode.CONFLICT, message);
  }
}
