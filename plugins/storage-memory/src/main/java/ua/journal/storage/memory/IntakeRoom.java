package ua.journal.storage.memory;

import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;
import ua.journal.core.intake.IntakeStore;
import ua.journal.core.intake.SchoolRows;

/** The school's structure in bulk. */
record IntakeRoom(Draft draft) implements IntakeStore {
  @Override
  public SchoolRows snapshot(SchoolId school) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return new SchoolRows(
        book.profile,
        book.terms.list(),
        book.daysOff.list(),
        book.bells.list(),
        book.people.list(),
        book.roles.list(),
        book.guardians.list(),
        book.classes.list(),
        book.enrolments.list(),
        book.subjects.list(),
        book.journals.list(),
        book.members.list(),
        book.slots.list(),
        book.lessons.list(),
        book.planItems.list());
  }

  @Override
  public void apply(SchoolId school, SchoolRows created, SchoolRows updated) {
    SchoolBook book = draft.writableSchool(school.value());
    if (created.school() != null) {
      if (book.profile != null) {
        throw new JournalException(ErrorCode.CONFLICT, "The school stands already");
      }
      book.profile = created.school();
    }
    if (updated.school() != null) {
      book.profile = updated.school();
    }
    book.apply(created, updated);
  }
}
