package ua.journal.core.imports;

import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.SchoolRows;

/** The timetable with a row per class: lessons stand beside it, of one day or of the whole week. */
final class TimetableByClassSection implements Section {
  private final LessonPlacing placing;
  private final DayAbove day = new DayAbove();
  private TimetableShape shape = new TimetableShape(Map.of(), 0);

  TimetableByClassSection(LessonPlacing placing) {
    this.placing = placing;
  }

  @Override
  public void begin(Account account) {
    Sheet sheet = account.sheet();
    day.forget();
    shape =
        TimetableShape.byClass(sheet.table(), sheet.header(), sheet.columns())
            .orElse(new TimetableShape(Map.of(), 0));
    shape.columns().keySet().forEach(account::understand);
  }

  @Override
  public void take(Line line) throws Unfit {
    if (shape.rows() == 2 && line.index() == line.sheet().header() + 1) {
      shape.columns().keySet().forEach(line::cell);
      return;
    }
    if (day.alone(line) != null) {
      return;
    }
    @Nullable DayOfWeek row = shape.rows() == 2 ? null : day.of(line);
    SchoolRows.ClassRow schoolClass =
        placing.need(line.className(Field.CLASS), line.text(Field.CLASS));
    for (Map.Entry<Integer, TimetableShape.Place> column : shape.columns().entrySet()) {
      @Nullable DayOfWeek of = column.getValue().day() == null ? row : column.getValue().day();
      if (of != null) {
        placing.place(
            line,
            column.getKey(),
            schoolClass,
            new LessonPlacing.When(of, column.getValue().period()),
            "");
      }
    }
  }
}
