package ua.journal.core.imports;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The week of classes that stand in rows: which lesson of which day each column is.
 *
 * @param columns the lesson of each column; without a day where a column or a row of its own says
 *     it
 * @param rows rows of headings, of days and of lessons
 */
record TimetableShape(Map<Integer, Place> columns, int rows) {
  private static final int FEWEST = 2;
  private static final Pattern LESSON =
      Pattern.compile("(?iu)^(\\d{1,2})(?:\\s?-?й)?\\s*(?:ур(?:ок)?)?\\.?$");

  /** Whether some row below says nothing but a day. */
  static boolean hasDays(Table table, int header) {
    return table.rows().subList(header + 1, table.rows().size()).stream()
        .map(row -> row.stream().filter(cell -> !cell.isBlank()).distinct().toList())
        .anyMatch(cells -> cells.size() == 1 && Weekdays.word(cells.get(0)).isPresent());
  }

  /** The column of days often has no heading: it stands first, and days stand in it. */
  static void unheadedDay(Kind kind, Table table, int header, Map<Field, Integer> columns) {
    boolean timetable = kind == Kind.TIMETABLE || kind == Kind.TIMETABLE_BY_CLASS;
    if (!timetable || columns.containsKey(Field.DAY)) {
      return;
    }
    int first = columns.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    List<String> headings = table.rows().get(header);
    for (int column = 0; column < first; column++) {
      int at = column;
      boolean days =
          table.rows().subList(header + 1, table.rows().size()).stream()
              .filter(row -> row.stream().filter(cell -> !cell.isBlank()).count() > 1)
              .anyMatch(row -> at < row.size() && Weekdays.word(row.get(at)).isPresent());
      if (headings.get(column).isBlank() && days) {
        columns.put(Field.DAY, column);
        return;
      }
    }
  }

  /** Reads the headings: numbers of lessons beside the class, or days with numbers below them. */
  static Optional<TimetableShape> byClass(Table table, int header, Map<Field, Integer> columns) {
    int from = columns.getOrDefault(Field.CLASS, 0);
    boolean known = columns.containsKey(Field.DAY);
    Map<Integer, Place> places = lessons(table, header, from, header);
    if (places.size() >= FEWEST && (known || hasDays(table, header))) {
      return Optional.of(new TimetableShape(places, 1));
    }
    if (header + 1 < table.rows().size()) {
      places = lessons(table, header + 1, from, header);
      places.values().removeIf(place -> place.day() == null);
      if (places.size() >= FEWEST) {
        return Optional.of(new TimetableShape(places, 2));
      }
    }
    return Optional.empty();
  }

  /** Numbers of lessons in a row; the day of each stands above, over all that follow. */
  private static Map<Integer, Place> lessons(Table table, int row, int from, int days) {
    Map<Integer, Place> places = new TreeMap<>();
    List<String> cells = table.rows().get(row);
    List<String> above = table.rows().get(days);
    @Nullable DayOfWeek day = null;
    for (int column = from + 1; column < cells.size(); column++) {
      String over = column < above.size() ? above.get(column) : "";
      day = row == days || over.isBlank() ? day : Weekdays.word(over).orElse(null);
      Matcher lesson = LESSON.matcher(Headings.line(cells.get(column)));
      if (lesson.matches()) {
        places.put(column, new Place(day, Integer.parseInt(lesson.group(1))));
      }
    }
    return places;
  }

  /**
   * A place of the week.
   *
   * @param day the day, null where the row says it
   * @param period number of the lesson
   */
  record Place(@Nullable DayOfWeek day, int period) {}
}
