package ua.journal.storage.memory;

import java.util.List;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.teaching.Exemption;
import ua.journal.core.teaching.ExemptionStore;

/** Exemptions of pupils from subjects. */
record ExemptionRoom(Draft draft) implements ExemptionStore {
  @Override
  public List<Exemption> of(PersonId pupil, int begins) {
    SchoolBook book = draft.schoolOfPerson(pupil.value()).orElse(SchoolBook.EMPTY);
    return book.index().memberships(pupil.value()).stream()
        .filter(row -> book.journals.need(row.journal()).begins() == begins)
        .map(row -> exemption(book, row))
        .toList();
  }

  private Exemption exemption(SchoolBook book, MemberRow row) {
    BookRows.MemberNote note = book.note(SchoolBook.keyOf(row));
    return new Exemption(
        new JournalId(row.journal()),
        draft.view(book, row.journal()).title(),
        row.from(),
        row.to(),
        note.exemptFrom(),
        note.exemptTo(),
        note.document());
  }

  @Override
  public void put(PersonId pupil, Exemption exemption) {
    long school = draft.schoolOfPerson(pupil.value()).orElseThrow().id;
    SchoolBook book = draft.writableSchool(school);
    BookRows.MemberKey key =
        new BookRows.MemberKey(exemption.journal().value(), pupil.value(), exemption.since());
    book.office.memberNotes.put(
        key,
        new BookRows.MemberNote(
            book.note(key).cameFrom(), exemption.from(), exemption.to(), exemption.document()));
    draft.writableSheet(exemption.journal().value()).seq++;
  }
}
