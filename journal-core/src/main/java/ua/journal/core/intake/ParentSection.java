package ua.journal.core.intake;

import ua.journal.core.register.Entry;

/** Parents and guardians, one row per child. */
final class ParentSection implements Section {
  private final Desk desk;
  private final Pupils pupils;

  ParentSection(Desk desk, Pupils pupils) {
    this.desk = desk;
    this.pupils = pupils;
  }

  @Override
  public void take(Line line) throws Unfit {
    String relation = line.need(Field.RELATION);
    desk.take(
        line,
        new Entry.Guardian(
            PersonCells.read(line, desk.draft().begins(), true), pupils.need(line), relation, ""));
  }
}
