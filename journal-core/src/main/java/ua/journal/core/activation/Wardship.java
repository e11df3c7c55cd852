package ua.journal.core.activation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;

/**
 * A guardian's right to see one pupil (R-LIFE-08).
 *
 * @param pupil the pupil
 * @param from first day of the right
 * @param to last day, null while it lasts
 */
public record Wardship(PersonId pupil, LocalDate from, @Nullable LocalDate to) {
  /**
   * Returns whether the right is in force.
   *
   * @param day the day at the school, not null
   * @return false before the first and after the last day
   */
  public boolean holds(LocalDate day) {
    return !from.isAfter(day) && (to == null || !to.isBefore(day));
  }
}
