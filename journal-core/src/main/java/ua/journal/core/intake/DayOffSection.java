package ua.journal.core.intake;

import java.time.LocalDate;
import ua.journal.core.register.SchoolRows;

/** Vacations and non-school days. */
final class DayOffSection implements Section {
  private final Draft draft;

  DayOffSection(Draft draft) {
    this.draft = draft;
  }

  @Override
  public void take(Line line) throws Unfit {
    String name = line.need(Field.TITLE);
    LocalDate from = line.needDate(Field.FROM, draft.begins());
    LocalDate to = line.text(Field.TO).isEmpty() ? from : line.needDate(Field.TO, draft.begins());
    if (to.isBefore(from)) {
      throw new Unfit(Field.TO, line.text(Field.TO), "Останній день раніший за перший. Виправте.");
    }
    draft.daysOff.put(new SchoolRows.DayOffRow(from, to, name));
  }
}
