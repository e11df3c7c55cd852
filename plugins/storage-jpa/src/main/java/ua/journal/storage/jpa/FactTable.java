package ua.journal.storage.jpa;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * A table whose rows the chain commits to; the list stands in {@code facts.txt}.
 *
 * @param number stands for the table in the facts, for ever
 * @param name of the table
 * @param key columns that tell its rows apart
 * @param fields the other columns that are committed to; more may follow, none leaves
 * @param way joins that lead from {@code t} to the row with the school's id
 * @param school where that id stands
 */
record FactTable(
    int number, String name, List<String> key, List<String> fields, String way, String school) {
  private static final Map<String, FactTable> ALL = load();

  /** All of them by name, in the order of their numbers. */
  static Map<String, FactTable> all() {
    return ALL;
  }

  static @Nullable FactTable named(String name) {
    return ALL.get(name);
  }

  /** Key and fields for a SELECT whose table is called {@code t}. */
  String columns() {
    return Stream.concat(key.stream(), fields.stream())
        .map(column -> "t." + column)
        .reduce((one, other) -> one + ", " + other)
        .orElseThrow();
  }

  /** All rows of a school. */
  String ofSchool() {
    return "SELECT " + columns() + " FROM " + name + " t" + way + " WHERE " + school + " = ?";
  }

  /** Rows with a key. */
  String ofKey() {
    return "SELECT " + columns() + " FROM " + name + " t WHERE " + keyIs("t.");
  }

  /** Rows some of which have the keys. */
  String ofFirstKeys(Keys keys) {
    return "SELECT "
        + columns()
        + " FROM "
        + name
        + " t WHERE t."
        + key.get(0)
        + " IN "
        + keys.list();
  }

  private String keyIs(String prefix) {
    return key.stream()
        .map(column -> prefix + column + " = ?")
        .reduce((one, other) -> one + " AND " + other)
        .orElseThrow();
  }

  private static Map<String, FactTable> load() {
    Map<String, FactTable> all = new LinkedHashMap<>();
    lines("facts.txt").map(FactTable::parse).forEach(table -> all.put(table.name(), table));
    return all;
  }

  private static FactTable parse(String line) {
    String[] parts = line.split("\\|", -1);
    List<String> head = words(parts[0]);
    List<String> steps = words(parts[3].replace(" > ", ">"));
    StringBuilder way = new StringBuilder();
    String at = "t";
    for (int i = 0; i < steps.size() && !steps.get(i).equals("-"); i++) {
      String[] step = steps.get(i).split(">");
      String next = "s" + i;
      way.append(" JOIN ").append(step[1]).append(' ').append(next).append(" ON ");
      String[] columns = step[0].split(",");
      for (int c = 0; c < columns.length; c++) {
        way.append(c == 0 ? "" : " AND ");
        String named = columns.length == 1 ? "id" : columns[c];
        way.append(next).append('.').append(named);
        way.append(" = ").append(at).append('.').append(columns[c]);
      }
      at = next;
    }
    String school = steps.contains("-") ? "t.id" : at + ".school_id";
    return new FactTable(
        Integer.parseInt(head.get(0)),
        head.get(1),
        words(parts[1]),
        words(parts[2]),
        way.toString(),
        school);
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.trim().split(" +"));
  }

  /** Lines of a resource beside this class that are no remarks. */
  static Stream<String> lines(String resource) {
    try (InputStream in = FactTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new JournalException(ErrorCode.INTERNAL, "The plugin lacks " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new JournalException(ErrorCode.INTERNAL, "Cannot read " + resource, Map.of(), e);
    }
  }
}
