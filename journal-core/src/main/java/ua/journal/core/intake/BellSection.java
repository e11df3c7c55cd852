package ua.journal.core.intake;

import ua.journal.core.register.Entry;

/** The bell schedule. */
final class BellSection implements Section {
  private final Desk desk;

  BellSection(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void take(Line line) throws Unfit {
    int no = line.number(Field.LESSON);
    desk.take(line, new Entry.BellTime(no, line.time(Field.FROM), line.time(Field.TO)));
  }
}
