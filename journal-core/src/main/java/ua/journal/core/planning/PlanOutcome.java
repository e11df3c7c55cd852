package ua.journal.core.planning;

import java.util.List;
import ua.journal.core.regulation.Finding;

/**
 * What became of a change of a plan.
 *
 * @param status whether it was written
 * @param findings why not, or what to look at though it was
 */
public record PlanOutcome(Status status, List<Finding> findings) {
  /** Whether a change of a plan was written. */
  public enum Status {
    /** Written, or it stood so already. */
    DONE,
    /** A rule refuses it; nothing was written. */
    REFUSED,
    /** Somebody changed the plan meanwhile; nothing was written. */
    STALE
  }

  static PlanOutcome done(List<Finding> findings) {
    return new PlanOutcome(Status.DONE, findings);
  }

  static PlanOutcome refused(List<Finding> findings) {
    return new PlanOutcome(Status.REFUSED, findings);
  }

  static PlanOutcome stale() {
    return new PlanOutcome(Status.STALE, List.of());
  }
}
