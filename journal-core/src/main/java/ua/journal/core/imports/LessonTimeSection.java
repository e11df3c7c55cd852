package ua.journal.core.imports;

import java.time.LocalTime;
import java.util.Optional;
import ua.journal.core.register.Entry;
import ua.journal.core.register.SchoolRows;

/** The lesson times; where a file only offers them, those the school has stay. */
final class LessonTimeSection implements Section {
  private final RowTaker taker;

  LessonTimeSection(RowTaker taker) {
    this.taker = taker;
  }

  @Override
  public void take(Line line) throws Unfit {
    int no = line.number(Field.LESSON);
    LocalTime from = line.time(Field.FROM);
    LocalTime to = line.time(Field.TO);
    Optional<SchoolRows.LessonTimeRow> kept =
        taker
            .draft()
            .rows()
            .lessonTimes()
            .find(no)
            .filter(row -> line.sheet().table().offered())
            .filter(row -> !row.starts().equals(from) || !row.ends().equals(to));
    if (kept.isPresent()) {
      line.account()
          .leave(
              line.index(),
              "У закладі цей урок триває з %s до %s, і так лишилося. Якщо дзвінки змінилися,"
                      .formatted(kept.get().starts(), kept.get().ends())
                  + " внесіть їх до таблиці «Дзвінки».");
    } else {
      taker.take(line, new Entry.LessonClock(no, from, to));
    }
  }
}
