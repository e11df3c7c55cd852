package ua.journal.core.imports;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.Compared;
import ua.journal.core.register.SchoolRows;

/**
 * The timetable grid: a row per day and lesson, a column per class, beside it perhaps one of rooms.
 * The day stands in a column, or in a row of its own above its lessons.
 */
final class TimetableSection implements Section {
  private final RowTaker taker;
  private final LessonPlacing placing;
  private final List<ImportReport.Refusal> refused;
  private Map<Integer, SchoolRows.ClassRow> classes = Map.of();
  private final Map<Integer, Integer> rooms = new HashMap<>();
  private final DayAbove day = new DayAbove();
  private boolean headed;

  TimetableSection(RowTaker taker, LessonPlacing placing, List<ImportReport.Refusal> refused) {
    this.taker = taker;
    this.placing = placing;
    this.refused = refused;
  }

  @Override
  public void begin(Account account) {
    rooms.clear();
    day.forget();
    Sheet sheet = account.sheet();
    headed = SubHeadings.are(sheet);
    classes = ClassColumns.of(account, taker.draft(), refused);
    for (int column = 0; column < sheet.headings().size(); column++) {
      Optional<Integer> room = SubHeadings.room(sheet, column, headed);
      if (room.isPresent() && classes.containsKey(column)) {
        rooms.put(column, room.get());
        account.understand(room.get());
      } else if (room.isPresent() && account.understands(column)) {
        account.refuseColumn(room.get());
      }
    }
  }

  @Override
  public void take(Line line) throws Unfit {
    if (headed && line.index() == line.sheet().header() + 1) {
      SubHeadings.read(line);
      return;
    }
    @Nullable DayOfWeek alone = day.alone(line);
    if (alone != null) {
      return;
    }
    DayOfWeek of = day.of(line);
    int period = line.number(Field.LESSON);
    LessonPlacing.When when = new LessonPlacing.When(of, period);
    for (Map.Entry<Integer, SchoolRows.ClassRow> column : classes.entrySet()) {
      Integer room = rooms.get(column.getKey());
      placing.place(
          line,
          column.getKey(),
          column.getValue(),
          when,
          room == null ? "" : Headings.line(line.cell(room)));
    }
  }

  /** A second row of headings under the classes: «предмет», «каб.». */
  private static final class SubHeadings {
    private static final Set<Field> SAID = Set.of(Field.ROOM, Field.SUBJECT, Field.TEACHER);

    private SubHeadings() {}

    static boolean are(Sheet sheet) {
      int row = sheet.header() + 1;
      if (sheet.header() < 0 || row >= sheet.table().rows().size()) {
        return false;
      }
      List<String> filled =
          sheet.table().rows().get(row).stream().filter(cell -> !cell.isBlank()).toList();
      return !filled.isEmpty() && filled.stream().allMatch(SubHeadings::isOne);
    }

    private static boolean isOne(String cell) {
      String key = Compared.key(cell);
      return SAID.stream().anyMatch(field -> field.isHeadedBy(key));
    }

    /** The column of rooms beside a column of a class. */
    static Optional<Integer> room(Sheet sheet, int column, boolean headed) {
      List<String> below = headed ? sheet.table().rows().get(sheet.header() + 1) : List.of();
      for (int beside = column + 1; beside <= column + 2; beside++) {
        String heading = at(sheet.headings(), beside);
        String under = at(below, beside);
        if (isRoom(heading) || heading.isBlank() && isRoom(under)) {
          return Optional.of(beside);
        }
        if (!heading.isBlank()) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    }

    private static boolean isRoom(String cell) {
      return Field.ROOM.isHeadedBy(Compared.key(cell));
    }

    private static String at(List<String> cells, int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    static void read(Line line) {
      for (int column = 0;
          column < line.sheet().table().rows().get(line.index()).size();
          column++) {
        line.cell(column);
      }
    }
  }
}
