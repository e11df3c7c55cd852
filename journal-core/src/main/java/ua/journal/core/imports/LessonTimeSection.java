package ua.journal.core.imports;

import ua.journal.core.register.Entry;

/** The lesson times. */
final class LessonTimeSection implements Section {
  private final RowTaker taker;

  LessonTimeSection(RowTaker taker) {
    this.taker = taker;
  }

  @Override
  public void take(Line line) throws Unfit {
    int no = line.number(Field.LESSON);
    taker.take(line, new Entry.LessonClock(no, line.time(Field.FROM), line.time(Field.TO)));
  }
}
