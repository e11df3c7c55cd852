package ua.journal.core.imports;

import java.time.LocalDate;
import ua.journal.core.register.Entry;

/** Vacations and non-school days. */
final class DayOffSection implements Section {
  private final RowTaker taker;

  DayOffSection(RowTaker taker) {
    this.taker = taker;
  }

  @Override
  public void take(Line line) throws Unfit {
    int begins = taker.draft().begins();
    String name = line.need(Field.TITLE);
    LocalDate from = line.needDate(Field.FROM, begins);
    LocalDate to = line.text(Field.TO).isEmpty() ? from : line.needDate(Field.TO, begins);
    taker.take(line, new Entry.DayOff(name, from, to));
  }
}
