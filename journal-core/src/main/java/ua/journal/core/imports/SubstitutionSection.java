package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.Entry;
import ua.journal.core.register.Ref;
import ua.journal.core.register.SchoolRows;

/** Substitutions: who gives a lesson instead of the journal's teacher. */
final class SubstitutionSection implements Section {
  private final RowTaker taker;
  private final Journals journals;

  SubstitutionSection(RowTaker taker, Journals journals) {
    this.taker = taker;
    this.journals = journals;
  }

  @Override
  public void take(Line line) throws Unfit {
    LocalDate date = line.needDate(Field.DATE, taker.draft().begins());
    int period = line.number(Field.LESSON);
    SchoolRows.ClassRow schoolClass = taker.needClass(line);
    long substitute = Teachings.teacher(taker.registrar().roster(), line, Field.SUBSTITUTE);
    String subject = line.text(Field.SUBJECT);
    String group = Groups.name(line.text(Field.GROUP));
    List<SchoolRows.JournalRow> named = journals.find(schoolClass.id(), subject, group);
    taker.take(
        line,
        new Entry.Substitution(
            date,
            period,
            schoolClass.name(),
            named.isEmpty() ? subject : journals.subject(named.get(0).id()),
            group,
            Ref.to(new PersonId(substitute))));
  }
}
