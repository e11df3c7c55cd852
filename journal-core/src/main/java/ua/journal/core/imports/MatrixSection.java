package ua.journal.core.imports;

import java.util.List;
import java.util.Map;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.SchoolRows;

/** The load as schools draw it: a row per teacher and subject, hours in a column per class. */
final class MatrixSection implements Section {
  private final RowTaker taker;
  private final Teachings teachings;
  private final List<ImportReport.Refusal> refused;
  private Map<Integer, SchoolRows.ClassRow> classes = Map.of();

  MatrixSection(RowTaker taker, Teachings teachings, List<ImportReport.Refusal> refused) {
    this.taker = taker;
    this.teachings = teachings;
    this.refused = refused;
  }

  @Override
  public void begin(Account account) {
    classes = ClassColumns.of(account, taker.draft(), refused);
  }

  @Override
  public void take(Line line) throws Unfit {
    Teachings.Load load = teachings.load(line);
    for (Map.Entry<Integer, SchoolRows.ClassRow> column : classes.entrySet()) {
      try {
        take(line, load, column.getKey(), column.getValue().name());
      } catch (Unfit unfit) {
        line.account().refuse(line.index(), column.getKey());
        refused.add(unfit.at(line.sheet(), line.row(), line.sheet().heading(column.getKey())));
      }
    }
  }

  private void take(Line line, Teachings.Load load, int column, ClassName schoolClass)
      throws Unfit {
    String cell = Line.text(Field.HOURS, line.cell(column));
    if (!cell.isEmpty() && !Line.saysNothing(cell)) {
      String group = load.group().isEmpty() ? Groups.within(cell) : load.group();
      String hours = load.group().isEmpty() ? Groups.without(cell) : cell;
      Teachings.Load own = new Teachings.Load(load.subject(), group, load.teacher(), load.order());
      teachings.take(line, own, schoolClass, WeeklyHours.of(hours));
    }
  }
}
