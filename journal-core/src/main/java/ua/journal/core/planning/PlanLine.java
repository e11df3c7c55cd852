package ua.journal.core.planning;

/**
 * The plan of one journal in the deputy's list.
 *
 * @param journal its journal
 * @param state state of the plan
 * @param hours hours of the year
 * @param known whether the curriculum's hours are known
 * @param fulfilment plan against fact on the day
 * @param alarm how serious the lag is
 */
public record PlanLine(
    PlanFacts.Owner journal,
    PlanState state,
    PlanRules.Hours hours,
    boolean known,
    Fulfilment fulfilment,
    Alarm alarm) {
  /** How serious a lag is (R-KTP-04). */
  public enum Alarm {
    /** Within what is usual. */
    NONE,
    /** The teacher has to look at it. */
    TEACHER,
    /** The deputy has to look at it. */
    DEPUTY
  }

  /**
   * Returns whether the hours differ from the curriculum's (R-KTP-01).
   *
   * @return true when they are known and differ
   */
  public boolean deviates() {
    return known && state != PlanState.MISSING && !hours.fits();
  }
}
