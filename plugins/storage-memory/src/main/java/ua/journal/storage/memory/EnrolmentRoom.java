package ua.journal.storage.memory;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.enrolment.ConfirmedList;
import ua.journal.core.enrolment.EnrolmentStore;
import ua.journal.core.enrolment.ListedPupil;
import ua.journal.core.enrolment.Submission;

/** Lists and sheets that were handed in, lists that were confirmed. */
record EnrolmentRoom(Draft draft) implements EnrolmentStore {
  private static final Comparator<Submission> LATEST =
      Comparator.comparing(Submission::at).thenComparingLong(Submission::id).reversed();

  @Override
  public List<Submission> submissions(SchoolId school) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.cards.submissions.all().stream()
        .map(CardBook.SubmittedRow::submission)
        .map(
            one ->
                new Submission(
                    one.id(),
                    one.kind(),
                    one.period(),
                    one.by(),
                    book.signature(one.by()),
                    one.at(),
                    one.lines(),
                    one.acceptedBy(),
                    one.acceptedAt()))
        .sorted(LATEST)
        .toList();
  }

  @Override
  public void submit(SchoolId school, Submission submission, List<ListedPupil> pupils) {
    draft
        .writableSchool(school.value())
        .cards
        .submissions
        .apply(List.of(new CardBook.SubmittedRow(submission, List.copyOf(pupils))), List.of());
  }

  @Override
  public void accept(long submission, PersonId by, LocalDateTime at) {
    SchoolBook found = draft.schoolOfPerson(by.value()).orElseThrow();
    SchoolBook book = draft.writableSchool(found.id);
    CardBook.SubmittedRow row = book.cards.submissions.need(submission);
    Submission one = row.submission();
    if (one.acceptedAt() != null) {
      throw new JournalException(ErrorCode.CONFLICT, "Another acceptance came first");
    }
    Submission accepted =
        new Submission(
            one.id(),
            one.kind(),
            one.period(),
            one.by(),
            "",
            one.at(),
            one.lines(),
            book.signature(by),
            at);
    book.cards.submissions.apply(
        List.of(), List.of(new CardBook.SubmittedRow(accepted, row.pupils())));
  }

  @Override
  public List<ListedPupil> lists(long submission) {
    return draft.schools().stream()
        .map(book -> book.cards.submissions.get(submission))
        .filter(row -> row != null)
        .flatMap(row -> row.pupils().stream())
        .toList();
  }

  @Override
  public List<ConfirmedList> confirmed(SchoolId school) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    Map<ClassId, ConfirmedList> last = new LinkedHashMap<>();
    for (ConfirmedList one : book.cards.confirmed) {
      last.put(
          one.schoolClass(),
          new ConfirmedList(
              one.id(),
              one.schoolClass(),
              one.at(),
              one.by(),
              book.signature(one.by()),
              one.present(),
              one.absent(),
              one.extra()));
    }
    return List.copyOf(last.values());
  }

  @Override
  public void confirm(SchoolId school, ConfirmedList list) {
    draft.writableSchool(school.value()).cards.confirmed.add(list);
  }
}
