package ua.journal.storage.memory;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.groups.Consent;
import ua.journal.core.groups.Enrolled;
import ua.journal.core.groups.GroupRow;
import ua.journal.core.groups.GroupStore;
import ua.journal.core.groups.Proposal;
import ua.journal.core.groups.Stay;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.MemberRow;

/** Groups, their pupils, and what was proposed. */
record GroupRoom(Draft draft) implements GroupStore {
  @Override
  public List<GroupRow> groups(SchoolId school, int begins) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.journals.all().stream()
        .filter(row -> row.begins() == begins && !row.group().isEmpty())
        .sorted(Comparator.comparingLong(JournalRow::id))
        .map(row -> group(book, row))
        .toList();
  }

  private static GroupRow group(SchoolBook book, JournalRow row) {
    ClassRow schoolClass = book.classes.need(row.schoolClass());
    PersonId teacher = new PersonId(row.teacher());
    @Nullable PersonId classTeacher =
        schoolClass.classTeacher() == 0 ? null : new PersonId(schoolClass.classTeacher());
    return new GroupRow(
        new JournalId(row.id()),
        new ClassId(schoolClass.id()),
        SchoolBook.className(schoolClass),
        schoolClass.grade(),
        row.subject(),
        book.subjects.need(row.subject()).name(),
        row.group(),
        teacher,
        book.signature(teacher),
        classTeacher,
        classTeacher == null ? "" : book.signature(classTeacher));
  }

  @Override
  public List<Enrolled> enrolled(JournalId journal) {
    SchoolBook book = book(journal);
    long schoolClass = book.journals.need(journal.value()).schoolClass();
    return book.enrolments.all().stream()
        .filter(row -> row.schoolClass() == schoolClass)
        .map(
            row ->
                new Enrolled(
                    new PersonId(row.pupil()), book.name(row.pupil()), row.from(), row.to()))
        .toList();
  }

  @Override
  public List<Stay> stays(List<JournalId> journals) {
    SchoolBook book = book(journals.get(0));
    return journals.stream()
        .flatMap(journal -> book.index().members(journal.value()).stream())
        .map(row -> stay(book, row))
        .toList();
  }

  private Stay stay(SchoolBook book, MemberRow row) {
    Long cameFrom = book.note(SchoolBook.keyOf(row)).cameFrom();
    PersonId pupil = new PersonId(row.pupil());
    long marks =
        draft.sheet(row.journal()).marks.values().stream()
            .map(SheetBook.Stamped::row)
            .filter(mark -> mark.pupil().equals(pupil) && !mark.value().isEmpty())
            .count();
    return new Stay(
        new JournalId(row.journal()),
        pupil,
        row.from(),
        row.to(),
        row.orderOut(),
        cameFrom == null ? null : new JournalId(cameFrom),
        (int) marks);
  }

  @Override
  public Optional<Proposal> open(JournalId anchor) {
    SchoolBook book = book(anchor);
    return book.office.groupings.all().stream()
        .filter(each -> each.anchor().equals(anchor) && !book.office.settled.contains(each.id()))
        .findFirst();
  }

  @Override
  public List<JournalId> open(SchoolId school, int begins) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.office.groupings.all().stream()
        .filter(each -> !book.office.settled.contains(each.id()))
        .map(Proposal::anchor)
        .filter(anchor -> draft.view(book, anchor.value()).row().begins() == begins)
        .sorted(Comparator.comparingLong(JournalId::value))
        .toList();
  }

  @Override
  public void lock(List<JournalId> journals) {
    journals.forEach(journal -> draft.writableSheet(journal.value()).seq++);
  }

  @Override
  public void save(Proposal proposal) {
    writable(proposal.anchor()).office.groupings.apply(List.of(proposal), List.of());
  }

  @Override
  public void agree(long proposal, List<Consent> consents) {
    SchoolBook book = of(proposal);
    Proposal before = book.office.groupings.need(proposal);
    List<Consent> all = new ArrayList<>(before.consents());
    consents.forEach(
        consent ->
            all.add(
                new Consent(
                    consent.person(),
                    book.signature(consent.person()),
                    consent.capacity(),
                    consent.at())));
    book.office.groupings.apply(
        List.of(),
        List.of(
            new Proposal(
                before.id(),
                before.anchor(),
                before.order(),
                before.by(),
                before.at(),
                before.moves(),
                all)));
  }

  @Override
  public void settle(long proposal, List<Stay> changed, PersonId by, LocalDateTime at) {
    SchoolBook book = of(proposal);
    book.office.settled.add(proposal);
    for (Stay stay : changed) {
      MemberRow row =
          new MemberRow(
              stay.journal().value(), stay.pupil().value(), stay.from(), stay.to(), stay.note());
      book.put(row);
      BookRows.MemberNote note = book.note(SchoolBook.keyOf(row));
      book.office.memberNotes.put(
          SchoolBook.keyOf(row),
          new BookRows.MemberNote(
              stay.cameFrom() == null ? null : stay.cameFrom().value(),
              note.exemptFrom(),
              note.exemptTo(),
              note.document()));
    }
  }

  private SchoolBook of(long proposal) {
    SchoolBook found =
        draft.schools().stream()
            .filter(book -> book.office.groupings.get(proposal) != null)
            .findFirst()
            .orElseThrow();
    return draft.writableSchool(found.id);
  }

  private SchoolBook book(JournalId journal) {
    return draft.schoolOfJournal(journal.value()).orElseThrow();
  }

  private SchoolBook writable(JournalId journal) {
    return draft.writableSchool(book(journal).id);
  }
}
