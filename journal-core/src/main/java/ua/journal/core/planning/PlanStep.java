package ua.journal.core.planning;

import java.time.LocalDateTime;
import ua.journal.core.common.PersonId;

/**
 * One step in the life of a plan; steps are only ever added, and the last one tells the state.
 *
 * @param revision number of the step, from 1
 * @param act what was done
 * @param state state after it
 * @param by who did it
 * @param byName name as signed, empty for the program itself
 * @param at when, school's local time
 * @param remark remark of the deputy or reason of a deviation, empty for none
 */
public record PlanStep(
    int revision,
    Act act,
    PlanState state,
    PersonId by,
    String byName,
    LocalDateTime at,
    String remark) {

  /** What was done with a plan. */
  public enum Act {
    /** Its content was written. */
    SAVED,
    /** Only dates or homework changed; an approval stays. */
    MOVED,
    /** It was copied from another journal. */
    COPIED,
    /** A file was imported. */
    IMPORTED,
    /** The teacher handed it in. */
    SUBMITTED,
    /** The deputy approved it. */
    APPROVED,
    /** The deputy gave it back. */
    RETURNED
  }
}
