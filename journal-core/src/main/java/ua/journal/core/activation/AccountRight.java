package ua.journal.core.activation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * One reason why an open account may be there.
 *
 * @param person the account's owner
 * @param name their name
 * @param login their login
 * @param role what they are by this reason; null when nothing was ever on record
 * @param to last day of it, null while it lasts
 */
public record AccountRight(
    PersonId person, PersonName name, String login, @Nullable Role role, @Nullable LocalDate to) {
  /**
   * Returns whether the reason stands.
   *
   * @param today the day at the school, not null
   * @param departedSince pupils who left on this day or later, and their guardians, still read
   *     (R-LIFE-06), not null
   * @return false after the last day
   */
  boolean stands(LocalDate today, LocalDate departedSince) {
    if (role == null) {
      return false;
    }
    LocalDate least = role == Role.PUPIL || role == Role.PARENT ? departedSince : today;
    return to == null || !to.isBefore(least);
  }
}
