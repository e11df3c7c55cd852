package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ua.journal.core.register.Compared;

/**
 * Cells that say the same for the rows below them: joined cells, and lists that name a class or a
 * teacher only once. An empty cell of any other list is empty.
 */
final class Carried {
  private static final int NOWHERE = -1;

  /** What a joined cell says of every row beside it; hours, say, are of one row. */
  private static final Set<Field> JOINED =
      EnumSet.of(
          Field.CLASS,
          Field.CHILD,
          Field.CHILD_SURNAME,
          Field.CHILD_GIVEN,
          Field.CHILD_FILE,
          Field.SUBJECT,
          Field.GROUP,
          Field.TEACHER,
          Field.ORDER,
          Field.ORDER_DATE,
          Field.GRADE,
          Field.POSITION);

  private static final Set<Field> PERSON =
      EnumSet.of(Field.FULL_NAME, Field.SURNAME, Field.GIVEN, Field.PATRONYMIC);

  private static final Map<Kind, Set<Field>> ONCE = new EnumMap<>(Kind.class);

  static {
    ONCE.put(Kind.PUPILS, EnumSet.of(Field.CLASS));
    ONCE.put(
        Kind.PARENTS, EnumSet.of(Field.CLASS, Field.CHILD, Field.CHILD_SURNAME, Field.CHILD_GIVEN));
    ONCE.put(Kind.LOAD, EnumSet.of(Field.TEACHER, Field.SUBJECT, Field.CLASS));
    Set<Field> matrix = EnumSet.of(Field.TEACHER);
    matrix.addAll(PERSON);
    ONCE.put(Kind.MATRIX, matrix);
    ONCE.put(Kind.GROUPS, EnumSet.of(Field.CLASS, Field.SUBJECT, Field.GROUP));
    ONCE.put(Kind.CURRICULUM, EnumSet.of(Field.GRADE));
  }

  private final Sheet sheet;
  private final Map<Integer, TreeMap<Integer, Integer>> joined = new HashMap<>();
  private final Map<Field, Boolean> once = new EnumMap<>(Field.class);

  Carried(Sheet sheet) {
    this.sheet = sheet;
    for (TableShape.Merge merge : sheet.table().shape().merged()) {
      if (merge.top() > sheet.header() && merge.bottom() > merge.top()) {
        joined
            .computeIfAbsent(merge.left(), column -> new TreeMap<>())
            .put(merge.top(), merge.bottom());
      }
    }
  }

  /** The row whose cell says what an empty one means; -1 for none. */
  int above(int row, Field field, int column) {
    TreeMap<Integer, Integer> ranges = joined.get(column);
    if (ranges != null) {
      Map.Entry<Integer, Integer> range = ranges.floorEntry(row);
      boolean inside = range != null && range.getValue() >= row && isJoined(field);
      return inside ? range.getKey() : NOWHERE;
    }
    return once.computeIfAbsent(field, each -> isOnce(each, column))
        ? filled(row, column)
        : NOWHERE;
  }

  /** Fields of which empty cells were read as the one above, though the file joins no cells. */
  Set<Field> read() {
    Set<Field> read = EnumSet.noneOf(Field.class);
    once.forEach(
        (field, is) -> {
          if (is) {
            read.add(field);
          }
        });
    return read;
  }

  private boolean isJoined(Field field) {
    return JOINED.contains(field) || sheet.kind() == Kind.MATRIX && PERSON.contains(field);
  }

  private int filled(int row, int column) {
    for (int above = row - 1; above > sheet.header(); above--) {
      if (!sheet.table().cell(above, column).isBlank() && Footers.why(sheet, above).isEmpty()) {
        return above;
      }
    }
    return NOWHERE;
  }

  /**
   * A list names something once when the first row names it, no two rows below each other say the
   * same, and there are as many empty cells as filled ones or the numbering is of what is named.
   */
  private boolean isOnce(Field field, int column) {
    if (!ONCE.getOrDefault(sheet.kind(), Set.of()).contains(field)) {
      return false;
    }
    List<Integer> entries = entries();
    String last = "";
    int filled = 0;
    for (int row : entries) {
      String key = Compared.key(sheet.table().cell(row, column));
      if (filled == 0 && key.isEmpty() || !key.isEmpty() && key.equals(last)) {
        return false;
      }
      filled += key.isEmpty() ? 0 : 1;
      last = key;
    }
    return filled > 0
        && filled < entries.size()
        && (entries.size() >= 2 * filled || isNumbered(entries, column));
  }

  private boolean isNumbered(List<Integer> entries, int column) {
    int numbers = sheet.numbering();
    return numbers >= 0
        && entries.stream()
            .allMatch(
                row ->
                    sheet.table().cell(row, numbers).isBlank()
                        == sheet.table().cell(row, column).isBlank());
  }

  private List<Integer> entries() {
    List<Integer> entries = new ArrayList<>();
    for (int row = sheet.header() + 1; row < sheet.table().rows().size(); row++) {
      boolean blank = sheet.table().rows().get(row).stream().allMatch(String::isBlank);
      if (!blank && Footers.why(sheet, row).isEmpty()) {
        entries.add(row);
      }
    }
    return entries;
  }
}
