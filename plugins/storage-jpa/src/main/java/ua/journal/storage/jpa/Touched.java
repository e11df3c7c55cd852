package ua.journal.storage.jpa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of facts a transaction has written to since it was last asked. */
final class Touched {
  private final Map<FactTable, Map<String, Touch>> rows = new LinkedHashMap<>();

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<String> tables() {
    return rows.keySet().stream().map(FactTable::name).toList();
  }

  /** What was touched; from now on nothing was. */
  Map<FactTable, Map<String, Touch>> take() {
    Map<FactTable, Map<String, Touch>> taken = new LinkedHashMap<>(rows);
    rows.clear();
    return taken;
  }

  /**
   * Notes what a statement did that found rows.
   *
   * @param parameters those of the statement
   * @param before keys a look has found, null where the parameters tell the key
   */
  void note(WriteShape shape, List<@Nullable Object> parameters, @Nullable List<Object[]> before) {
    Map<String, Touch> table = rows.computeIfAbsent(shape.table(), t -> new LinkedHashMap<>());
    int[] found = shape.found();
    if (found != null) {
      note(table, shape, parameters, key(found, parameters));
    } else if (before != null) {
      before.forEach(key -> note(table, shape, parameters, key));
    }
  }

  private static void note(
      Map<String, Touch> table, WriteShape shape, List<@Nullable Object> parameters, Object[] key) {
    add(table, key, !shape.inserts());
    Object[] left = key.clone();
    boolean moved = false;
    for (int i = 0; i < left.length; i++) {
      int at = shape.left()[i];
      if (at >= 0 && !shape.inserts()) {
        left[i] = parameters.get(at);
        moved = true;
      }
    }
    if (moved) {
      add(table, left, false);
    }
  }

  private static void add(Map<String, Touch> table, Object[] key, boolean existed) {
    table.putIfAbsent(FactRow.keyOf(key), new Touch(key, existed));
  }

  private static Object[] key(int[] positions, List<@Nullable Object> parameters) {
    List<Object> key = new ArrayList<>();
    for (int position : positions) {
      key.add(parameters.get(position));
    }
    return key.toArray();
  }

  /**
   * A row.
   *
   * @param key values of its key
   * @param existed whether it stood before
   */
  record Touch(Object[] key, boolean existed) {}
}
