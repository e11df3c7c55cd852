package ua.journal.core.intake;

import java.time.LocalTime;
import ua.journal.core.register.SchoolRows;

/** The bell schedule. */
final class BellSection implements Section {
  private static final int LAST_BELL = 15;
  private final Draft draft;

  BellSection(Draft draft) {
    this.draft = draft;
  }

  @Override
  public void take(Line line) throws Unfit {
    int no = line.number(Field.LESSON);
    if (no < 0 || no > LAST_BELL) {
      throw new Unfit(Field.LESSON, line.text(Field.LESSON), "Номер уроку — від 0 до 15.");
    }
    LocalTime starts = line.time(Field.FROM);
    LocalTime ends = line.time(Field.TO);
    if (!ends.isAfter(starts)) {
      throw new Unfit(Field.TO, line.text(Field.TO), "Урок закінчується раніше, ніж починається.");
    }
    draft.bells.put(new SchoolRows.BellRow(no, starts, ends));
  }
}
