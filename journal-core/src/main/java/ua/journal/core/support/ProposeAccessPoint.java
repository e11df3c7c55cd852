package ua.journal.core.support;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;

/**
 * Command: the administrator proposes a place where the journal is used. Answers what stands
 * against it; a place with the same words that is still in use is not proposed twice.
 *
 * @param place room
 * @param device what stands there and when it may be used, may be empty
 * @param responsible who answers for it
 */
public record ProposeAccessPoint(String place, String device, String responsible)
    implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.PROPOSE_ACCESS_POINTS;
  }

  /** Runs {@link ProposeAccessPoint}. */
  static final class Run implements Handler<ProposeAccessPoint, Outcome<Void>> {
    @Override
    public Class<ProposeAccessPoint> type() {
      return ProposeAccessPoint.class;
    }

    @Override
    public Outcome<Void> handle(ProposeAccessPoint request, RequestContext context) {
      return new PointBook(context)
          .propose(
              request.place().strip(), request.device().strip(), request.responsible().strip());
    }
  }
}
