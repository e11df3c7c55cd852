package ua.journal.core.school;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * A vacation or a non-school day.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param name what it is called, for instance «осінні канікули»
 */
@API(status = API.Status.STABLE)
public record DayOff(LocalDate from, LocalDate to, String name) {
  /**
   * Returns whether a day is free because of this entry.
   *
   * @param day the day, not null
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
