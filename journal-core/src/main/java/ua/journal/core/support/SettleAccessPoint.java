package ua.journal.core.support;

import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;

/**
 * Command: the deputy head approves a proposed point or takes one out of use. Answers what stands
 * against it.
 *
 * @param id number of the point
 * @param seen edition they have seen
 * @param approved true to approve, false to take out of use
 */
public record SettleAccessPoint(long id, int seen, boolean approved) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.APPROVE_ACCESS_POINTS;
  }

  /** Runs {@link SettleAccessPoint}. */
  static final class Run implements Handler<SettleAccessPoint, Outcome<Void>> {
    @Override
    public Class<SettleAccessPoint> type() {
      return SettleAccessPoint.class;
    }

    @Override
    public Outcome<Void> handle(SettleAccessPoint request, RequestContext context) {
      return new PointBook(context)
          .settle(
              request.id(),
              request.seen(),
              request.approved() ? AccessPoint.State.APPROVED : AccessPoint.State.CLOSED);
    }
  }
}
