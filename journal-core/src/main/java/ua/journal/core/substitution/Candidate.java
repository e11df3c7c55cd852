package ua.journal.core.substitution;

import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * A colleague who is free at the time of a lesson.
 *
 * @param id the person
 * @param name the name
 * @param fit why they come to mind
 * @param lessons lessons they give that day already
 */
public record Candidate(PersonId id, PersonName name, Fit fit, int lessons) {
  /** Why a colleague comes to mind, the best first. */
  public enum Fit {
    /** They teach this subject. */
    SUBJECT,
    /** They teach this class. */
    SCHOOL_CLASS,
    /** They are free. */
    FREE
  }
}
