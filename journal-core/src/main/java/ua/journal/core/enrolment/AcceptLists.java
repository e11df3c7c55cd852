package ua.journal.core.enrolment;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Command: the administrator accepts the lists the secretary handed in (clause 4, secretary, point
 * 1). Answers whether that is new.
 *
 * @param submission which
 */
public record AcceptLists(long submission) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.ACCEPT_CONTINGENT;
  }

  /** Runs {@link AcceptLists}. */
  static final class Run implements Handler<AcceptLists, Outcome<Void>> {
    @Override
    public Class<AcceptLists> type() {
      return AcceptLists.class;
    }

    @Override
    public Outcome<Void> handle(AcceptLists request, RequestContext context) {
      Submission found =
          new EnrolmentFacts(context)
              .lists().stream()
                  .filter(known -> known.id() == request.submission())
                  .findFirst()
                  .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such lists"));
      if (found.acceptedAt() != null) {
        return Outcome.unchanged();
      }
      context.port(EnrolmentStore.class).accept(found.id(), context.person(), context.now());
      context.record(request.operation(), "lists=" + found.id());
      return Outcome.done();
    }
  }
}
