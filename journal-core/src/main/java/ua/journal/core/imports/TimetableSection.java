package ua.journal.core.imports;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.Entry;
import ua.journal.core.register.SchoolRows;

/** The timetable grid: a row per day and lesson, a column per class. */
final class TimetableSection implements Section {
  private static final int LONGEST_CELL = 400;

  private final RowTaker taker;
  private final Journals journals;
  private final List<ImportReport.Refusal> refused;
  private Map<Integer, SchoolRows.ClassRow> classes = Map.of();
  private @Nullable DayOfWeek day;

  TimetableSection(RowTaker taker, Journals journals, List<ImportReport.Refusal> refused) {
    this.taker = taker;
    this.journals = journals;
    this.refused = refused;
  }

  @Override
  public void begin(Account account) {
    day = null;
    classes = ClassColumns.of(account, taker.draft(), refused);
  }

  @Override
  public void take(Line line) throws Unfit {
    DayOfWeek of = day(line);
    int period = line.number(Field.LESSON);
    for (Map.Entry<Integer, SchoolRows.ClassRow> column : classes.entrySet()) {
      place(line, column.getKey(), column.getValue(), of, period);
    }
  }

  /** The day of the row or of those above; below a day that can not be read there is none. */
  private DayOfWeek day(Line line) throws Unfit {
    if (!line.text(Field.DAY).isEmpty()) {
      day = null;
      day = Weekdays.parse(line.text(Field.DAY));
    }
    if (day == null) {
      throw new Unfit(
          Field.DAY, "", "Невідомо, який це день: вище його не прочитано. Запишіть день тижня.");
    }
    return day;
  }

  private void place(
      Line line, int column, SchoolRows.ClassRow schoolClass, DayOfWeek of, int period) {
    String cell = line.cell(column);
    if (cell.length() > LONGEST_CELL) {
      String begun = cell.substring(0, 40) + "…";
      refuse(
          line,
          column,
          new Unfit(Field.SUBJECT, begun, "Клітинка розкладу задовга. Скоротіть її."));
      return;
    }
    for (TimetableCell lesson : TimetableCell.parse(cell)) {
      try {
        place(schoolClass, lesson, of, period);
      } catch (Unfit unfit) {
        refuse(line, column, unfit);
      }
    }
  }

  private void refuse(Line line, int column, Unfit unfit) {
    line.account().refuse(line.index(), column);
    refused.add(unfit.at(line.sheet(), line.row(), line.sheet().heading(column)));
  }

  private void place(SchoolRows.ClassRow schoolClass, TimetableCell cell, DayOfWeek of, int period)
      throws Unfit {
    boolean noGroup =
        cell.loose() && journals.find(schoolClass.id(), cell.subject(), cell.group()).isEmpty();
    TimetableCell lesson = noGroup ? cell.inRoom() : cell;
    for (SchoolRows.JournalRow journal :
        journals.need(schoolClass.id(), lesson.subject(), lesson.group())) {
      taker.take(
          lesson.subject(),
          new Entry.WeeklyPlace(
              schoolClass.name(),
              journals.subject(journal.id()),
              journal.group(),
              of,
              period,
              lesson.weeks(),
              lesson.room()));
    }
  }
}
