package ua.journal.core.school;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * A semester.
 *
 * @param no 1 or 2
 * @param from first day
 * @param to last day, inclusive
 * @param state state of the period
 */
@API(status = API.Status.STABLE)
public record Term(int no, LocalDate from, LocalDate to, PeriodState state) {
  /**
   * Returns whether a day lies in the semester.
   *
   * @param day the day, not null
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
