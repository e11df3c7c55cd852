package ua.journal.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * A guardian of a pupil (R-LIFE-08).
 *
 * @param id the guardian
 * @param name the name
 * @param relation a word such as «мати»
 * @param contact how they are reached
 * @param to last day of the right to see, null while it lasts
 */
public record GuardianLine(
    PersonId id, PersonName name, String relation, Contact contact, @Nullable LocalDate to) {
  /**
   * Returns whether the right to see is in force.
   *
   * @param day the day at the school, not null
   * @return false after the last day
   */
  public boolean holds(LocalDate day) {
    return to == null || !to.isBefore(day);
  }
}
