package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import ua.journal.core.common.ClassName;

/** The teaching load: one journal per subject, class or group, and teacher. */
final class LoadSection implements Section {
  private final RowTaker taker;
  private final Teachings teachings;

  LoadSection(RowTaker taker, Teachings teachings) {
    this.taker = taker;
    this.teachings = teachings;
  }

  @Override
  public void take(Line line) throws Unfit {
    List<ClassName> classes = new ArrayList<>();
    for (ClassName name : line.classNames(Field.CLASS)) {
      classes.add(taker.needClass(name).name());
    }
    Teachings.Load load = teachings.load(line);
    int halves = WeeklyHours.of(line);
    for (ClassName schoolClass : classes) {
      teachings.check(load, schoolClass, halves);
    }
    for (ClassName schoolClass : classes) {
      teachings.take(line, load, schoolClass, halves);
    }
  }
}
