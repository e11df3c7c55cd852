package ua.journal.core.support;

import java.util.List;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.regulation.Finding;

/** Writes the register of access points. */
final class PointBook {
  private final RequestContext context;
  private final AccessPointStore store;

  PointBook(RequestContext context) {
    this.context = context;
    this.store = context.port(AccessPointStore.class);
  }

  Outcome<Void> propose(String place, String device, String responsible) {
    List<Finding> findings = PointRules.judge(place, device, responsible);
    boolean known =
        store.points(context.school()).stream()
            .filter(point -> point.state() != AccessPoint.State.CLOSED)
            .anyMatch(point -> point.place().equals(place) && point.device().equals(device));
    if (!findings.isEmpty()) {
      return Outcome.refused(findings);
    }
    if (known) {
      return Outcome.unchanged();
    }
    write(
        new AccessPoint(
            context.ids().next(),
            1,
            AccessPoint.State.PROPOSED,
            place,
            device,
            responsible,
            "",
            context.now()));
    return Outcome.done();
  }

  Outcome<Void> settle(long id, int seen, AccessPoint.State state) {
    AccessPoint point =
        store.points(context.school()).stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No point " + id));
    if (point.edition() != seen || point.state() == AccessPoint.State.CLOSED) {
      return Outcome.conflict(PointRules.stale());
    }
    write(
        new AccessPoint(
            id,
            seen + 1,
            state,
            point.place(),
            point.device(),
            point.responsible(),
            "",
            context.now()));
    return Outcome.done();
  }

  private void write(AccessPoint point) {
    store.add(context.school(), point, context.person());
    String said = Chain.sha256(point.place(), point.device(), point.responsible());
    String target =
        "point=%d edition=%d %s %s".formatted(point.id(), point.edition(), point.state(), said);
    context.record("ACCESS_POINT", target);
  }
}
