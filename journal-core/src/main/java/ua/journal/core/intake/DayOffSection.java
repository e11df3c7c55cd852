package ua.journal.core.intake;

import java.time.LocalDate;
import ua.journal.core.register.Entry;

/** Vacations and non-school days. */
final class DayOffSection implements Section {
  private final Desk desk;

  DayOffSection(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void take(Line line) throws Unfit {
    int begins = desk.draft().begins();
    String name = line.need(Field.TITLE);
    LocalDate from = line.needDate(Field.FROM, begins);
    LocalDate to = line.text(Field.TO).isEmpty() ? from : line.needDate(Field.TO, begins);
    desk.take(line, new Entry.DayOff(name, from, to));
  }
}
