package ua.journal.core.enrolment;

import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/**
 * Query: whether the caller has worked through an edition of the instruction (clause 4, head, point
 * 3).
 *
 * @param edition the edition
 */
public record OwnTraining(String edition) implements Query<Boolean> {
  @Override
  public Operation operation() {
    return Operation.FINISH_TRAINING;
  }

  /** Answers {@link OwnTraining}. */
  static final class Answer implements Handler<OwnTraining, Boolean> {
    @Override
    public Class<OwnTraining> type() {
      return OwnTraining.class;
    }

    @Override
    public Boolean handle(OwnTraining request, RequestContext context) {
      return context
          .port(StaffStore.class)
          .trained(context.school(), request.edition())
          .containsKey(context.person());
    }
  }
}
