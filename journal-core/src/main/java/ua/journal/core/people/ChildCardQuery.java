package ua.journal.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
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
    public ChildCard handle(ChildCardQuery request, RequestContext context) {
      CardWriting writing = new CardWriting(context);
      @Nullable Verification verified =
          context.port(CardStore.class).verifications(context.school()).get(request.pupil());
      @Nullable LocalDate verifiedOn = verified == null ? null : verified.at().toLocalDate();
      return new ChildCard(
          writing.pupil(request.pupil()),
          FormLine.on(
              context.port(StudyFormStore.class).ofSchool(context.school()),
              request.pupil(),
              context.today()),
          writing.guardian(request.pupil(), context.person()),
          verifiedOn,
          context.port(ProposalStore.class).ofPupil(request.pupil()).stream()
              .filter(proposal -> proposal.by().equals(context.person()))
              .toList());
    }
  }
}
