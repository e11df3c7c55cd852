package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.activation.BatchStore;
import ua.journal.core.activation.ClassCodes;
import ua.journal.core.activation.CodeBatch;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows.ClassRow;

/** Sealed batches of codes. */
record BatchRoom(Draft draft) implements BatchStore {
  @Override
  public List<ClassCodes> classes(SchoolId school, LocalDate today) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    int begins = book.yearOf(today).orElse(0);
    return book.classes.all().stream()
        .filter(row -> row.begins() == begins)
        .sorted(Comparator.comparing(ClassRow::name))
        .map(row -> codes(book, row, today))
        .toList();
  }

  private ClassCodes codes(SchoolBook book, ClassRow row, LocalDate today) {
    ClassId id = new ClassId(row.id());
    List<PersonAccess> people = new ActivationRoom(draft).ofClass(id, today);
    Set<PersonId> active =
        people.stream()
            .filter(PersonAccess::active)
            .map(PersonAccess::person)
            .collect(Collectors.toSet());
    boolean led = row.classTeacher() != 0;
    return new ClassCodes(
        id,
        SchoolBook.className(row),
        led ? new PersonId(row.classTeacher()) : null,
        led ? book.name(row.classTeacher()) : null,
        (int) people.stream().map(PersonAccess::person).distinct().count(),
        active.size(),
        last(id).orElse(null));
  }

  @Override
  public Optional<CodeBatch> last(ClassId schoolClass) {
    return draft.schools().stream()
        .flatMap(book -> book.office.codeBatches.all().stream())
        .filter(batch -> batch.schoolClass().equals(schoolClass))
        .reduce((earlier, later) -> later);
  }

  @Override
  public void add(SchoolId school, List<CodeBatch> batches) {
    draft.writableSchool(school.value()).office.codeBatches.apply(batches, List.of());
  }

  @Override
  public void receive(CodeBatch received) {
    SchoolBook book =
        draft.schools().stream()
            .filter(each -> each.office.codeBatches.get(received.id()) != null)
            .findFirst()
            .orElseThrow();
    if (!book.office.codeBatches.need(received.id()).sealed()) {
      throw new JournalException(ErrorCode.CONFLICT, "The batch was received before");
    }
    draft.writableSchool(book.id).office.codeBatches.apply(List.of(), List.of(received));
  }
}
