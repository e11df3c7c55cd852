package ua.journal.storage.memory;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.people.Proposal;
import ua.journal.core.people.ProposalStore;

/** Corrections that parents propose. */
record ProposalRoom(Draft draft) implements ProposalStore {
  private static final Comparator<Proposal> ORDER =
      Comparator.comparing(Proposal::at).thenComparingLong(Proposal::id);

  @Override
  public List<Proposal> open(SchoolId school) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return signed(book).filter(Proposal::isOpen).sorted(ORDER).toList();
  }

  @Override
  public List<Proposal> ofPupil(PersonId pupil) {
    SchoolBook book = draft.schoolOfPerson(pupil.value()).orElse(SchoolBook.EMPTY);
    return signed(book)
        .filter(proposal -> proposal.pupil().equals(pupil))
        .sorted(ORDER.reversed())
        .toList();
  }

  private static Stream<Proposal> signed(SchoolBook book) {
    return book.cards.proposals.all().stream()
        .map(
            one ->
                with(
                    one,
                    book.signature(one.by()),
                    one.state(),
                    one.answeredBy(),
                    one.answeredAt()));
  }

  @Override
  public void add(Proposal proposal) {
    long school = draft.schoolOfPerson(proposal.pupil().value()).orElseThrow().id;
    draft.writableSchool(school).cards.proposals.apply(List.of(proposal), List.of());
  }

  @Override
  public void answer(long id, Proposal.State state, PersonId by, LocalDateTime at) {
    SchoolBook found = draft.schoolOfPerson(by.value()).orElseThrow();
    SchoolBook book = draft.writableSchool(found.id);
    Proposal open = book.cards.proposals.need(id);
    if (!open.isOpen()) {
      throw new JournalException(ErrorCode.CONFLICT, "Another answer came first");
    }
    Proposal answered = with(open, open.byName(), state, book.signature(by), at);
    book.cards.proposals.apply(List.of(), List.of(answered));
  }

  private static Proposal with(
      Proposal one,
      String byName,
      Proposal.State state,
      String answeredBy,
      @Nullable LocalDateTime at) {
    return new Proposal(
        one.id(),
        one.pupil(),
        one.by(),
        byName,
        one.field(),
        one.before(),
        one.value(),
        one.at(),
        state,
        answeredBy,
        at);
  }
}
