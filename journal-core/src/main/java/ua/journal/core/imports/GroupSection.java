package ua.journal.core.imports;

import ua.journal.core.register.Entry;
import ua.journal.core.register.SchoolRows;

/** Who is in which group of a divided class. */
final class GroupSection implements Section {
  private final RowTaker taker;
  private final Journals journals;
  private final Pupils pupils;

  GroupSection(RowTaker taker, Journals journals, Pupils pupils) {
    this.taker = taker;
    this.journals = journals;
    this.pupils = pupils;
  }

  @Override
  public void take(Line line) throws Unfit {
    SchoolRows.ClassRow schoolClass = taker.needClass(line);
    String group = Groups.name(line.need(Field.GROUP));
    SchoolRows.JournalRow journal =
        journals.need(schoolClass.id(), line.need(Field.SUBJECT), group).get(0);
    int begins = taker.draft().begins();
    taker.take(
        line,
        new Entry.GroupPlace(
            schoolClass.name(),
            journals.subject(journal.id()),
            group,
            pupils.need(line),
            line.date(Field.SINCE, begins),
            line.date(Field.UNTIL, begins)));
  }
}
