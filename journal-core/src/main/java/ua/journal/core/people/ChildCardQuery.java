package ua.journal.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Target;
import ua.journal.core.access.Work;
import ua.journal.core.common.PersonId;

/**
 * Query: the card of one's own child (R-SEC-02, R-LIFE-09; clause 3.6).
 *
 * @param pupil the child
 */
public record ChildCardQuery(PersonId pupil) implements Query<ChildCard> {
  @Override
  public Operation operation() {
    return Operation.READ_CHILD_CARD;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /** Answers {@link ChildCardQuery}. */
  static final class Answer implements Handler<ChildCardQuery, ChildCard> {
    @Override
    public Class<ChildCardQuery> type() {
      return ChildCardQuery.class;
    }

    @Override
    public ChildCard handle(ChildCardQuery request, Work work) {
      CardDesk desk = new CardDesk(work);
      @Nullable Verification verified =
          work.port(CardStore.class).verifications(work.school()).get(request.pupil());
      @Nullable LocalDate verifiedOn = verified == null ? null : verified.at().toLocalDate();
      return new ChildCard(
          desk.pupil(request.pupil()),
          FormLine.on(
              work.port(StudyFormStore.class).ofSchool(work.school()),
              request.pupil(),
              work.today()),
          desk.guardian(request.pupil(), work.person()),
          verifiedOn,
          work.port(ProposalStore.class).ofPupil(request.pupil()).stream()
              .filter(proposal -> proposal.by().equals(work.person()))
              .toList());
    }
  }
}
