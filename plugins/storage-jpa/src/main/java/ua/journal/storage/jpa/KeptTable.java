package ua.journal.storage.jpa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.SchoolRows;

/**
 * Rows of one kind as they are kept: values under the names which table and columns have in the
 * database. What classes and components are called is of no concern.
 *
 * @param <R> the row
 * @param name name of the table
 * @param columns names of its columns
 * @param rows the rows among all
 * @param values the values of a row by columns, null for nothing
 * @param reader makes a row of the values
 */
record KeptTable<R>(
    String name,
    List<String> columns,
    Function<SchoolRows, List<R>> rows,
    Function<R, @Nullable Object[]> values,
    Function<KeptRow, R> reader) {
  static <R> KeptTable<R> of(
      String names,
      Function<SchoolRows, List<R>> rows,
      Function<R, @Nullable Object[]> values,
      Function<KeptRow, R> reader) {
    List<String> words = List.of(names.split(" "));
    return new KeptTable<>(words.get(0), words.subList(1, words.size()), rows, values, reader);
  }

  static @Nullable Object[] values(@Nullable Object... values) {
    return values;
  }

  /** The rows as texts, null for nothing. */
  List<@Nullable String[]> texts(SchoolRows all) {
    return rows.apply(all).stream().map(values).map(KeptTable::texts).toList();
  }

  private static @Nullable String[] texts(@Nullable Object[] values) {
    return Arrays.stream(values)
        .map(value -> value == null ? null : value.toString())
        .toArray(String[]::new);
  }

  /** The rows of this table among those that were kept. */
  List<R> read(Map<String, Texts> kept) {
    Texts texts = kept.get(name);
    if (texts == null) {
      return List.of();
    }
    KeptRow row = new KeptRow(columns, texts.columns());
    List<R> read = new ArrayList<>();
    texts.rows().forEach(each -> read.add(reader.apply(row.of(each))));
    return read;
  }

  /**
   * What was kept of a table.
   *
   * @param columns names of the columns then
   * @param rows values by those columns
   */
  record Texts(List<String> columns, List<@Nullable String[]> rows) {}
}
