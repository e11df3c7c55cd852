package ua.journal.storage.memory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.enrolment.StaffStore;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.RoleRow;
import ua.journal.core.teaching.CurriculumLine;
import ua.journal.core.teaching.JournalLoad;
import ua.journal.core.teaching.LedClass;
import ua.journal.core.teaching.LoadStore;
import ua.journal.core.teaching.StaffMember;

/** Who teaches and leads what, and which journals take entries. */
record LoadRoom(Draft draft) implements LoadStore {
  @Override
  public List<JournalLoad> journals(SchoolId school, int begins, LocalDate today) {
    SchoolBook book = book(school);
    return book.journals.all().stream()
        .filter(row -> row.begins() == begins)
        .map(row -> journal(book, row, today))
        .toList();
  }

  private static JournalLoad journal(SchoolBook book, JournalRow row, LocalDate today) {
    BookRows.JournalNote note = book.note(row.id());
    PersonId teacher = new PersonId(row.teacher());
    return new JournalLoad(
        new JournalId(row.id()),
        new ClassId(row.schoolClass()),
        book.subjects.need(row.subject()).name(),
        row.group(),
        teacher,
        book.signature(teacher),
        isThere(book, row.teacher(), today),
        row.weeklyHalfHours(),
        row.order(),
        note.since(),
        note.active(),
        note.by() == 0 ? "" : book.signature(new PersonId(note.by())),
        note.at());
  }

  private static boolean isThere(SchoolBook book, long person, LocalDate today) {
    RoleRow row = book.roles.get(new BookRows.RoleKey(person, Role.TEACHER));
    return row != null && SchoolBook.inForce(row.from(), row.to(), today);
  }

  @Override
  public List<LedClass> classes(SchoolId school, int begins, LocalDate today) {
    SchoolBook book = book(school);
    return book.classes.all().stream()
        .filter(row -> row.begins() == begins)
        .map(row -> led(book, row, today))
        .toList();
  }

  private static LedClass led(SchoolBook book, ClassRow row, LocalDate today) {
    @Nullable PersonId classTeacher =
        row.classTeacher() == 0 ? null : new PersonId(row.classTeacher());
    return new LedClass(
        new ClassId(row.id()),
        row.grade(),
        row.letter(),
        classTeacher,
        classTeacher == null ? "" : book.signature(classTeacher),
        classTeacher != null && isThere(book, row.classTeacher(), today));
  }

  @Override
  public List<CurriculumLine> curriculum(SchoolId school, int begins) {
    SchoolBook book = book(school);
    return book.curriculum.all().stream()
        .filter(row -> row.begins() == begins)
        .map(
            row ->
                new CurriculumLine(
                    row.grade(),
                    row.letter(),
                    book.subjects.need(row.subject()).name(),
                    row.weeklyHalfHours()))
        .toList();
  }

  @Override
  public List<StaffMember> staff(SchoolId school, LocalDate today) {
    SchoolBook book = book(school);
    return book.roles.all().stream()
        .filter(row -> row.role() == Role.TEACHER)
        .filter(row -> SchoolBook.inForce(row.from(), row.to(), today))
        .map(row -> new StaffMember(new PersonId(row.person()), book.name(row.person())))
        .toList();
  }

  @Override
  public void activate(List<JournalId> journals, PersonId by, LocalDateTime at) {
    journals.forEach(journal -> put(journal, true, by.value(), at));
  }

  @Override
  public void hold(List<JournalId> journals) {
    journals.forEach(journal -> put(journal, false, 0, null));
  }

  private void put(JournalId journal, boolean active, long by, @Nullable LocalDateTime at) {
    SchoolBook book = writable(journal);
    LocalDate since = book.note(journal.value()).since();
    book.office.journalNotes.put(journal.value(), new BookRows.JournalNote(active, by, at, since));
    draft.writableSheet(journal.value()).seq++;
  }

  @Override
  public void assign(JournalId journal, Change change) {
    SchoolBook book = writable(journal);
    JournalRow row = book.journals.need(journal.value());
    insist(row.teacher() == former(change));
    book.journals.apply(
        List.of(),
        List.of(
            new JournalRow(
                row.id(),
                row.begins(),
                row.subject(),
                row.schoolClass(),
                row.group(),
                change.next().value(),
                row.weeklyHalfHours(),
                change.order())));
    BookRows.JournalNote note = book.note(row.id());
    book.office.journalNotes.put(
        row.id(), new BookRows.JournalNote(note.active(), note.by(), note.at(), change.from()));
    draft.writableSheet(row.id()).seq++;
    note(book, row.begins(), book.subjects.need(row.subject()).name(), row.schoolClass(), change);
  }

  private static void note(
      SchoolBook book, int begins, String subject, long schoolClass, Change change) {
    String className = SchoolBook.className(book.classes.need(schoolClass));
    book.office.handovers.add(
        new OfficeBook.HandoverRow(
            begins,
            new StaffStore.Handover(
                change.from(),
                subject,
                className,
                change.former() == null ? "" : book.signature(change.former()),
                book.signature(change.next()),
                change.order())));
  }

  @Override
  public void appoint(ClassId schoolClass, Change change) {
    SchoolBook found =
        draft.schools().stream()
            .filter(book -> book.classes.get(schoolClass.value()) != null)
            .findFirst()
            .orElseThrow();
    SchoolBook book = draft.writableSchool(found.id);
    ClassRow row = book.classes.need(schoolClass.value());
    insist(row.classTeacher() == former(change));
    book.classes.apply(
        List.of(),
        List.of(
            new ClassRow(
                row.id(), row.begins(), row.grade(), row.letter(), change.next().value())));
    note(book, row.begins(), "", row.id(), change);
  }

  private static void insist(boolean unchanged) {
    if (!unchanged) {
      throw new JournalException(ErrorCode.CONFLICT, "Another change came first");
    }
  }

  private static long former(Change change) {
    return change.former() == null ? 0 : change.former().value();
  }

  private SchoolBook book(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY);
  }

  private SchoolBook writable(JournalId journal) {
    return draft.writableSchool(draft.schoolOfJournal(journal.value()).orElseThrow().id);
  }
}
