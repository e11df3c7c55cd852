package ua.journal.core.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.Compared;

/**
 * A recognised table.
 *
 * @param table the rows
 * @param left how many columns of the file's sheet stand left of them
 * @param kind what it is
 * @param head where the headings stand, null where every row is a heading and a value
 * @param columns column of each field
 */
record Sheet(
    Table table, int left, Kind kind, @Nullable HeadRows head, Map<Field, Integer> columns) {
  private static final List<Kind> TRIED =
      List.of(
          Kind.SUBSTITUTIONS,
          Kind.TIMETABLE,
          Kind.TIMETABLE_BY_CLASS,
          Kind.PLAN,
          Kind.TERMS,
          Kind.BELLS,
          Kind.PARENTS,
          Kind.GROUPS,
          Kind.LOAD,
          Kind.MATRIX,
          Kind.CURRICULUM,
          Kind.STAFF,
          Kind.PUPILS,
          Kind.SCHOOL,
          Kind.DAYS_OFF);

  /**
   * Recognises a table by its headings, which need not stand in the first row; where they are not
   * known, by a mapping that knows them.
   */
  static Optional<Sheet> of(Table table, List<Mapping> mappings) {
    Optional<Sheet> pairs = requisites(table);
    if (pairs.isPresent()) {
      return pairs;
    }
    Optional<Sheet> plain = of(table, UnaryOperator.identity());
    Optional<Sheet> found =
        plain.isPresent()
            ? plain
            : mappings.stream()
                .flatMap(mapping -> of(table, mapping::translate).stream())
                .findFirst();
    return found.map(sheet -> sheet.widened(mappings).seen());
  }

  /** Columns nobody sees tell what the table is, and are not read. */
  private Sheet seen() {
    Map<Field, Integer> seen = new EnumMap<>(Field.class);
    columns.forEach(
        (field, column) -> {
          if (!table.shape().hiddenColumns().contains(column)) {
            seen.put(field, column);
          }
        });
    return new Sheet(table, left, kind, head, seen);
  }

  /** The lists that stand side by side in one table, each as a table of its own. */
  static List<Sheet> allOf(Table table, List<Mapping> mappings) {
    Optional<Sheet> whole = of(table, mappings);
    if (whole.isEmpty()) {
      return List.of();
    }
    List<Sheet> lists = SideBySide.split(whole.get(), part -> of(part, mappings));
    return lists.isEmpty() ? List.of(whole.get()) : lists;
  }

  /** The same list, so many columns further to the right. */
  Sheet at(int column) {
    return new Sheet(table, column, kind, head, columns);
  }

  /** A table that is known may still have single headings which only a mapping knows. */
  private Sheet widened(List<Mapping> mappings) {
    if (head == null) {
      return this;
    }
    Map<Field, Integer> wider = new EnumMap<>(Field.class);
    wider.putAll(columns);
    List<String> keys = head.keys();
    for (Mapping mapping : mappings) {
      List<String> translated = Beside.read(keys.stream().map(mapping::translate).toList(), kind);
      for (int column = 0; column < keys.size(); column++) {
        if (!wider.containsValue(column)) {
          int at = column;
          kind.fieldHeadedBy(translated.get(column), wider.keySet())
              .ifPresent(field -> wider.put(field, at));
        }
      }
    }
    return new Sheet(table, left, kind, head, wider);
  }

  private static Optional<Sheet> of(Table table, UnaryOperator<String> translation) {
    for (HeadRows place : HeadRows.of(table)) {
      for (Kind kind : TRIED) {
        Optional<Sheet> sheet = of(table, place, kind, translation);
        if (sheet.isPresent()) {
          return sheet.map(found -> found.deepened(translation));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Sheet> of(
      Table table, HeadRows place, Kind kind, UnaryOperator<String> translation) {
    List<String> keys = Beside.read(place.keys().stream().map(translation).toList(), kind);
    Optional<Map<Field, Integer>> columns = kind.columns(keys);
    columns.ifPresent(found -> TimetableShape.unheadedDay(kind, table, place.bottom(), found));
    return columns
        .filter(found -> isShaped(kind, table, place, found))
        .map(found -> new Sheet(table, 0, kind, place, found));
  }

  /** What more than headings makes a table one of its kind. */
  private static boolean isShaped(
      Kind kind, Table table, HeadRows place, Map<Field, Integer> columns) {
    boolean single = place.top() == place.bottom();
    int row = place.bottom();
    return switch (kind) {
      case MATRIX -> hasClasses(place.headings(), columns);
      case TIMETABLE ->
          single
              && hasClasses(place.headings(), columns)
              && (columns.containsKey(Field.DAY) || TimetableShape.hasDays(table, row));
      case TIMETABLE_BY_CLASS -> single && TimetableShape.byClass(table, row, columns).isPresent();
      default -> true;
    };
  }

  /** A row below the headings that divides them belongs to them. */
  private Sheet deepened(UnaryOperator<String> translation) {
    HeadRows above = head;
    if (above == null || above.top() < above.bottom() || above.top() + 1 >= table.rows().size()) {
      return this;
    }
    boolean apart =
        columns.values().stream().allMatch(at -> table.cell(above.top() + 1, at).isBlank());
    return of(table, HeadRows.pair(table, above.top()), kind, translation)
        .filter(deeper -> apart && deeper.columns.size() > columns.size())
        .orElse(this);
  }

  /** Name for messages: file and sheet. */
  String name() {
    return name(table);
  }

  static String name(Table table) {
    return table.file().equals(table.sheet()) ? table.file() : table.file() + ", " + table.sheet();
  }

  /** Index of the last row with headings, -1 where every row is a heading and a value. */
  int header() {
    return head == null ? -1 : head.bottom();
  }

  /** Index of the first row with headings, or 0. */
  int top() {
    return head == null ? 0 : head.top();
  }

  List<String> headings() {
    return head == null ? List.of() : head.headings();
  }

  String heading(int column) {
    List<String> headings = headings();
    return column < headings.size() ? headings.get(column) : "";
  }

  /** The column that numbers the rows and says nothing else, -1 for none. */
  int numbering() {
    List<String> headings = headings();
    for (int column = 0; column < headings.size(); column++) {
      if (Field.NO.isHeadedBy(Compared.key(headings.get(column)))
          && !columns.containsValue(column)
          && !table.shape().hiddenColumns().contains(column)) {
        return column;
      }
    }
    return -1;
  }

  /** Requisites stand one under the other, heading to the left of the value. */
  private static Optional<Sheet> requisites(Table table) {
    boolean named =
        table.rows().stream()
            .anyMatch(
                row -> row.size() >= 2 && Field.SHORT_NAME.isHeadedBy(Compared.key(row.get(0))));
    return named && table.rows().get(0).size() <= 3
        ? Optional.of(new Sheet(table, 0, Kind.SCHOOL, null, Map.of()))
        : Optional.empty();
  }

  private static boolean hasClasses(List<String> headings, Map<Field, Integer> columns) {
    for (int column = 0; column < headings.size(); column++) {
      if (!columns.containsValue(column) && ClassNames.parse(headings.get(column)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
