package ua.journal.core.imports;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.Entry;
import ua.journal.core.register.SchoolRows;

/** The timetable grid: a row per day and lesson, a column per class. */
final class TimetableSection implements Section {
  private static final int LONGEST_CELL = 400;

  private final RowTaker taker;
  private final Journals journals;
  private final List<ImportReport.Refusal> refused;
  private final Map<Integer, SchoolRows.ClassRow> classes = new HashMap<>();
  private DayOfWeek day = DayOfWeek.MONDAY;

  TimetableSection(RowTaker taker, Journals journals, List<ImportReport.Refusal> refused) {
    this.taker = taker;
    this.journals = journals;
    this.refused = refused;
  }

  @Override
  public void begin(Sheet sheet) {
    classes.clear();
    List<String> headings = sheet.headings();
    for (int column = 0; column < headings.size(); column++) {
      int at = column;
      ClassNames.parse(headings.get(column))
          .flatMap(taker.draft()::classOf)
          .ifPresent(row -> classes.put(at, row));
      refuseUnknownClass(sheet, headings.get(column));
    }
  }

  @Override
  public void take(Line line) throws Unfit {
    if (!line.text(Field.DAY).isEmpty()) {
      day = Weekdays.parse(line.text(Field.DAY));
    }
    int period = line.number(Field.LESSON);
    for (Map.Entry<Integer, SchoolRows.ClassRow> column : classes.entrySet()) {
      String cell = line.cell(column.getKey());
      String heading = line.sheet().headings().get(column.getKey());
      try {
        place(line, heading, column.getValue(), cell, period);
      } catch (Unfit unfit) {
        refused.add(unfit.at(line.sheet(), line.row(), heading));
      }
    }
  }

  private void place(
      Line line, String heading, SchoolRows.ClassRow schoolClass, String cell, int period)
      throws Unfit {
    if (cell.length() > LONGEST_CELL) {
      throw new Unfit(
          Field.SUBJECT, cell.substring(0, 40) + "…", "Клітинка розкладу задовга. Скоротіть її.");
    }
    for (TimetableCell lesson : TimetableCell.parse(cell)) {
      try {
        place(schoolClass, lesson, period);
      } catch (Unfit unfit) {
        refused.add(unfit.at(line.sheet(), line.row(), heading));
      }
    }
  }

  private void place(SchoolRows.ClassRow schoolClass, TimetableCell cell, int period) throws Unfit {
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
              day,
              period,
              lesson.weeks(),
              lesson.room()));
    }
  }

  private void refuseUnknownClass(Sheet sheet, String heading) {
    Optional<ClassName> name = ClassNames.parse(heading);
    if (name.isPresent() && taker.draft().classOf(name.get()).isEmpty()) {
      Unfit unfit =
          new Unfit(
              Field.CLASS,
              heading,
              "Такого класу в цьому навчальному році немає. Спершу завантажте список учнів.");
      refused.add(unfit.at(sheet, sheet.header() + 1, heading));
    }
  }
}
