package ua.journal.core.imports;

import ua.journal.core.register.Entry;

/** Parents and guardians, one row per child. */
final class ParentSection implements Section {
  private final RowTaker taker;
  private final Pupils pupils;

  ParentSection(RowTaker taker, Pupils pupils) {
    this.taker = taker;
    this.pupils = pupils;
  }

  @Override
  public void take(Line line) throws Unfit {
    String relation = line.need(Field.RELATION);
    taker.take(
        line,
        new Entry.Guardian(
            PersonCells.read(line, taker.draft().begins(), true), pupils.need(line), relation, ""));
  }
}
