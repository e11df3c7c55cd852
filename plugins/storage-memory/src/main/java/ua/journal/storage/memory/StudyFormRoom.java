package ua.journal.storage.memory;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;
import ua.journal.core.people.FormLine;
import ua.journal.core.people.StudyFormStore;

/** Forms of study. */
record StudyFormRoom(Draft draft) implements StudyFormStore {
  private static final Comparator<FormLine> ORDER =
      Comparator.comparingLong((FormLine line) -> line.pupil().value())
          .thenComparing(FormLine::from);

  @Override
  public List<FormLine> ofSchool(SchoolId school) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.cards.forms.stream().sorted(ORDER).toList();
  }

  @Override
  public void add(FormLine line) {
    long school = draft.schoolOfPerson(line.pupil().value()).orElseThrow().id;
    SchoolBook book = draft.writableSchool(school);
    boolean taken =
        book.cards.forms.stream()
            .anyMatch(
                known -> known.pupil().equals(line.pupil()) && known.from().equals(line.from()));
    if (taken) {
      throw new JournalException(ErrorCode.CONFLICT, "There is already a form from that day");
    }
    book.cards.forms.add(line);
  }
}
