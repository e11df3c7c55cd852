package ua.journal.core.imports;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ua.journal.core.register.Compared;

/**
 * A recognised table.
 *
 * @param table the rows
 * @param kind what it is
 * @param header index of the row with the headings, -1 where every row is a heading and a value
 * @param columns column of each field
 */
record Sheet(Table table, Kind kind, int header, Map<Field, Integer> columns) {
  private static final int LOOK_AT_ROWS = 20;
  private static final int LONGEST_HEADING = 80;
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
    return found.map(sheet -> sheet.widened(mappings));
  }

  /** A table that is known may still have single headings which only a mapping knows. */
  private Sheet widened(List<Mapping> mappings) {
    Map<Field, Integer> wider = new EnumMap<>(Field.class);
    wider.putAll(columns);
    List<String> keys = headings().stream().map(Sheet::headingKey).toList();
    for (Mapping mapping : mappings) {
      for (int column = 0; column < keys.size(); column++) {
        if (!wider.containsValue(column)) {
          int at = column;
          kind.fieldHeadedBy(mapping.translate(keys.get(column)), wider.keySet())
              .ifPresent(field -> wider.put(field, at));
        }
      }
    }
    return new Sheet(table, kind, header, wider);
  }

  private static Optional<Sheet> of(Table table, UnaryOperator<String> translation) {
    for (int row = 0; row < Math.min(LOOK_AT_ROWS, table.rows().size()); row++) {
      List<String> keys =
          table.rows().get(row).stream().map(Sheet::headingKey).map(translation).toList();
      for (Kind kind : TRIED) {
        Optional<Map<Field, Integer>> columns = kind.columns(keys);
        int at = row;
        columns.ifPresent(found -> TimetableShape.unheadedDay(kind, table, at, found));
        if (columns.isPresent() && isShaped(kind, table, row, columns.get())) {
          return Optional.of(new Sheet(table, kind, row, columns.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Name for messages: file and sheet. */
  String name() {
    return name(table);
  }

  static String name(Table table) {
    return table.file().equals(table.sheet()) ? table.file() : table.file() + ", " + table.sheet();
  }

  List<String> headings() {
    return header < 0 ? List.of() : table.rows().get(header);
  }

  /** Requisites stand one under the other, heading to the left of the value. */
  private static Optional<Sheet> requisites(Table table) {
    boolean named =
        table.rows().stream()
            .anyMatch(
                row -> row.size() >= 2 && Field.SHORT_NAME.isHeadedBy(Compared.key(row.get(0))));
    return named && table.rows().get(0).size() <= 3
        ? Optional.of(new Sheet(table, Kind.SCHOOL, -1, Map.of()))
        : Optional.empty();
  }

  /** A long text is no heading, whatever it says. */
  private static String headingKey(String cell) {
    return cell.length() > LONGEST_HEADING ? "" : Compared.key(cell);
  }

  /** What more than headings makes a table one of its kind. */
  private static boolean isShaped(Kind kind, Table table, int row, Map<Field, Integer> columns) {
    return switch (kind) {
      case TIMETABLE ->
          hasClasses(table.rows().get(row), columns.values())
              && (columns.containsKey(Field.DAY) || TimetableShape.hasDays(table, row));
      case TIMETABLE_BY_CLASS -> TimetableShape.byClass(table, row, columns).isPresent();
      default -> true;
    };
  }

  private static boolean hasClasses(List<String> headings, Collection<Integer> known) {
    for (int column = 0; column < headings.size(); column++) {
      if (!known.contains(column) && ClassNames.parse(headings.get(column)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
