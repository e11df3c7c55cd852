package ua.journal.core.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;

/**
 * A circumstance of a pupil from a day on.
 *
 * @param id its id
 * @param pupil the pupil
 * @param kind what it is
 * @param from first day
 * @param to last day, null while it lasts
 * @param by who wrote it down
 * @param at when, the school's local time
 */
public record CircumstanceLine(
    long id,
    PersonId pupil,
    Circumstance kind,
    LocalDate from,
    @Nullable LocalDate to,
    PersonId by,
    LocalDateTime at) {
  /**
   * Returns whether it holds.
   *
   * @param day the day at the school, not null
   * @return false before the first and after the last day
   */
  public boolean holds(LocalDate day) {
    return !from.isAfter(day) && (to == null || !to.isBefore(day));
  }

  CircumstanceLine until(LocalDate last) {
    return new CircumstanceLine(id, pupil, kind, from, last, by, at);
  }
}
