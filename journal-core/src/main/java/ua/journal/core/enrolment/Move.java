package ua.journal.core.enrolment;

import java.time.LocalDate;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * A movement of a pupil as the orders tell it.
 *
 * @param what what happened
 * @param day first day in the class, or last day at the school
 * @param pupil the pupil
 * @param name their name
 * @param className class they came to or left
 * @param order the order, empty where it is missing
 */
public record Move(
    What what, LocalDate day, PersonId pupil, PersonName name, String className, String order) {
  /** What happens to a pupil. */
  public enum What {
    /** They come to the school. */
    ARRIVAL,
    /** They leave the school. */
    DEPARTURE,
    /** They go on in another class. */
    TRANSFER
  }
}
