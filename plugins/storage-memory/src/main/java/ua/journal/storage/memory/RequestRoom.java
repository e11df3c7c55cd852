package ua.journal.storage.memory;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.enrolment.ChangeRequest;
import ua.journal.core.enrolment.RequestStore;

/** Requests of class teachers. */
record RequestRoom(Draft draft) implements RequestStore {
  private static final Comparator<ChangeRequest> LATEST =
      Comparator.comparing(ChangeRequest::at).thenComparingLong(ChangeRequest::id).reversed();

  @Override
  public List<ChangeRequest> since(SchoolId school, LocalDateTime since) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.cards.requests.all().stream()
        .filter(one -> !one.at().isBefore(since))
        .map(one -> with(book, one, one.state(), one.answer(), one.answeredBy(), one.answeredAt()))
        .sorted(LATEST)
        .toList();
  }

  @Override
  public void add(SchoolId school, ChangeRequest request) {
    draft.writableSchool(school.value()).cards.requests.apply(List.of(request), List.of());
  }

  @Override
  public void answer(
      long id, ChangeRequest.State state, String text, PersonId by, LocalDateTime at) {
    SchoolBook found = draft.schoolOfPerson(by.value()).orElseThrow();
    SchoolBook book = draft.writableSchool(found.id);
    ChangeRequest open = book.cards.requests.need(id);
    if (!open.isOpen()) {
      throw new JournalException(ErrorCode.CONFLICT, "Another answer came first");
    }
    ChangeRequest answered = with(book, open, state, text, book.signature(by), at);
    book.cards.requests.apply(List.of(), List.of(answered));
  }

  private static ChangeRequest with(
      SchoolBook book,
      ChangeRequest one,
      ChangeRequest.State state,
      String answer,
      String answeredBy,
      @Nullable LocalDateTime answeredAt) {
    return new ChangeRequest(
        one.id(),
        one.schoolClass(),
        SchoolBook.className(book.classes.need(one.schoolClass().value())),
        one.kind(),
        one.text(),
        one.by(),
        book.signature(one.by()),
        one.at(),
        one.due(),
        state,
        answer,
        answeredBy,
        answeredAt);
  }
}
