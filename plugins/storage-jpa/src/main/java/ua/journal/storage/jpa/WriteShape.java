package ua.journal.storage.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * What a statement does to a table of facts: whether rows come, change or go, and where its
 * parameters name them.
 *
 * @param table the table
 * @param inserts whether rows come
 * @param found positions among the parameters of the key before, null when a look is needed
 * @param left positions among the parameters of the key afterwards, for each part -1 where it stays
 * @param look reads the keys before the statement runs, null when the parameters tell them
 * @param lookFrom the first parameter of {@code look}
 */
record WriteShape(
    FactTable table,
    boolean inserts,
    int @Nullable [] found,
    int[] left,
    @Nullable String look,
    int lookFrom) {
  private static final Pattern STATEMENT =
      Pattern.compile("(INSERT INTO|UPDATE|DELETE FROM) (\\w+) ?(.*)", Pattern.DOTALL);

  private static final Pattern EQUALS = Pattern.compile("(?:\\w+\\.)?(\\w+) = \\?");

  /** Texts of statements are constants, so that the map stays small. */
  private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

  /** What a text does to facts; null for nothing. */
  static @Nullable WriteShape of(String text) {
    Known known = KNOWN.get(text);
    if (known == null) {
      known = new Known(parse(text));
      KNOWN.put(text, known);
    }
    return known.shape();
  }

  private static @Nullable WriteShape parse(String text) {
    Matcher statement = STATEMENT.matcher(text);
    if (text.startsWith("LOCK TABLE ")) {
      return null;
    }
    if (!statement.matches()) {
      throw unknown(text);
    }
    FactTable table = FactTable.named(statement.group(2).toLowerCase(Locale.ROOT));
    if (table == null) {
      return null;
    }
    return switch (statement.group(1)) {
      case "INSERT INTO" -> insert(table, statement.group(3), text);
      case "UPDATE" -> update(table, statement.group(3));
      default -> change(table, nothing(table), statement.group(3), 0);
    };
  }

  private static int[] nothing(FactTable table) {
    int[] left = new int[table.key().size()];
    java.util.Arrays.fill(left, -1);
    return left;
  }

  private static WriteShape insert(FactTable table, String rest, String text) {
    int end = rest.indexOf(')');
    List<String> columns = List.of(rest.substring(1, end).split(", *"));
    String values = rest.substring(end + 1).trim();
    if (!values.startsWith("VALUES")) {
      throw unknown(text);
    }
    List<String> given = split(values.substring(values.indexOf('(') + 1, values.lastIndexOf(')')));
    Map<String, Integer> at = new HashMap<>();
    int parameter = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (given.get(i).equals("?")) {
        at.put(columns.get(i), parameter++);
      }
    }
    int[] key = table.key().stream().mapToInt(column -> at.getOrDefault(column, -1)).toArray();
    for (int position : key) {
      if (position < 0) {
        throw unknown(text);
      }
    }
    return new WriteShape(table, true, key, key, null, 0);
  }

  private static @Nullable WriteShape update(FactTable table, String rest) {
    int where = outer(rest, " WHERE ");
    String set = where < 0 ? rest : rest.substring(0, where);
    int parameter = 0;
    boolean facts = false;
    int[] left = nothing(table);
    for (String each : split(set.substring("SET ".length()))) {
      String column = each.substring(0, each.indexOf('=')).trim();
      String value = each.substring(each.indexOf('=') + 1).trim();
      int part = table.key().indexOf(column);
      if (part >= 0) {
        left[part] = parameter;
      }
      facts |= part >= 0 || table.fields().contains(column) && !value.equals(column);
      parameter += (int) value.chars().filter(c -> c == '?').count();
    }
    return facts ? change(table, left, where < 0 ? "" : rest.substring(where), parameter) : null;
  }

  private static WriteShape change(FactTable table, int[] left, String where, int from) {
    String conditions = where.replaceFirst("^ ?WHERE ", "");
    Map<String, Integer> at = new HashMap<>();
    int parameter = from;
    for (String condition : conjuncts(conditions)) {
      Matcher equals = EQUALS.matcher(condition);
      if (equals.matches()) {
        at.put(equals.group(1), parameter);
      }
      parameter += (int) condition.chars().filter(c -> c == '?').count();
    }
    if (at.keySet().containsAll(table.key())) {
      int[] found = table.key().stream().mapToInt(at::get).toArray();
      return new WriteShape(table, false, found, left, null, 0);
    }
    String look =
        "SELECT "
            + String.join(", ", table.key())
            + " FROM "
            + table.name()
            + (conditions.isBlank() ? "" : " WHERE " + conditions);
    return new WriteShape(table, false, null, left, look, from);
  }

  /** Parts between commas that stand in no parentheses. */
  private static List<String> split(String text) {
    return cut(text, ",");
  }

  private static List<String> conjuncts(String text) {
    return outer(text, " OR ") >= 0 || outer(text, " BETWEEN ") >= 0
        ? List.of(text)
        : cut(text, " AND ");
  }

  private static List<String> cut(String text, String separator) {
    List<String> parts = new ArrayList<>();
    String rest = text;
    int at = outer(rest, separator);
    while (at >= 0) {
      parts.add(rest.substring(0, at).trim());
      rest = rest.substring(at + separator.length());
      at = outer(rest, separator);
    }
    parts.add(rest.trim());
    return parts;
  }

  /** Where a word stands outside parentheses, -1 for nowhere. */
  private static int outer(String text, String word) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && text.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  private static JournalException unknown(String text) {
    return new JournalException(
        ErrorCode.INTERNAL, "Which rows does this write? Facts must know: " + text);
  }

  /** A text that has been parsed, with or without facts. */
  private record Known(@Nullable WriteShape shape) {}
}
