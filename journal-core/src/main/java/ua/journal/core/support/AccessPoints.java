package ua.journal.core.support;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;

/** Query: the register of access points, for everybody on the staff. */
public record AccessPoints() implements Query<List<AccessPoint>> {
  @Override
  public Operation operation() {
    return Operation.READ_ACCESS_POINTS;
  }

  /** Answers {@link AccessPoints}. */
  static final class Answer implements Handler<AccessPoints, List<AccessPoint>> {
    @Override
    public Class<AccessPoints> type() {
      return AccessPoints.class;
    }

    @Override
    public List<AccessPoint> handle(AccessPoints query, RequestContext context) {
      return context.port(AccessPointStore.class).points(context.school());
    }
  }
}
