package ua.journal.storage.memory;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.people.CircumstanceLine;
import ua.journal.core.people.CircumstanceStore;

/** Circumstances of pupils. */
record CircumstanceRoom(Draft draft) implements CircumstanceStore {
  private static final Comparator<CircumstanceLine> LATEST =
      Comparator.comparing(CircumstanceLine::from)
          .thenComparingLong(CircumstanceLine::id)
          .reversed();

  @Override
  public List<CircumstanceLine> of(PersonId pupil) {
    SchoolBook book = draft.schoolOfPerson(pupil.value()).orElse(SchoolBook.EMPTY);
    return book.cards.circumstances.all().stream()
        .filter(line -> line.pupil().equals(pupil))
        .sorted(LATEST)
        .toList();
  }

  @Override
  public void add(CircumstanceLine line) {
    writable(line.pupil()).cards.circumstances.apply(List.of(line), List.of());
  }

  @Override
  public void end(CircumstanceLine line) {
    SchoolBook book = writable(line.pupil());
    if (book.cards.circumstances.need(line.id()).to() != null) {
      throw new JournalException(ErrorCode.CONFLICT, "It has ended already");
    }
    book.cards.circumstances.apply(List.of(), List.of(line));
  }

  private SchoolBook writable(PersonId pupil) {
    return draft.writableSchool(draft.schoolOfPerson(pupil.value()).orElseThrow().id);
  }
}
