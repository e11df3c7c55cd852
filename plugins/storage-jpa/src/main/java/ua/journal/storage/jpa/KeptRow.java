package ua.journal.storage.jpa;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kept row, read column by column in the order in which its table names them, whatever order it
 * was kept in. A column that came after the row was kept is nothing, 0 or empty.
 */
final class KeptRow {
  private final int[] places;
  private @Nullable String[] texts = new @Nullable String[0];
  private int at;

  /**
   * Begins with no row.
   *
   * @param columns names of the columns as the table has them
   * @param kept names of the columns as they were kept
   */
  KeptRow(List<String> columns, List<String> kept) {
    places = columns.stream().mapToInt(kept::indexOf).toArray();
  }

  /** Goes to a row. */
  KeptRow of(@Nullable String[] next) {
    texts = next;
    at = 0;
    return this;
  }

  @Nullable String textOrNull() {
    int place = places[at++];
    return place < 0 ? null : texts[place];
  }

  String text() {
    String text = textOrNull();
    return text == null ? "" : text;
  }

  long number() {
    String text = textOrNull();
    return text == null ? 0 : Long.parseLong(text);
  }

  int small() {
    return Math.toIntExact(number());
  }

  LocalDate date() {
    return LocalDate.parse(text());
  }

  @Nullable LocalDate dateOrNull() {
    String text = textOrNull();
    return text == null ? null : LocalDate.parse(text);
  }

  LocalTime time() {
    return LocalTime.parse(text());
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  /** A constant of a column that came later than its table. */
  <E extends Enum<E>> E constant(E otherwise) {
    String text = textOrNull();
    return text == null ? otherwise : Enum.valueOf(otherwise.getDeclaringClass(), text);
  }

  /** A day of a column that came later than its table. */
  LocalDate date(LocalDate otherwise) {
    LocalDate date = dateOrNull();
    return date == null ? otherwise : date;
  }
}
