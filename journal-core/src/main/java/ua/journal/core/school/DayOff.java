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
  /** What the days are called on which the class journal was still kept on paper. */
  public static final String PAPER = "паперовий журнал";

  /**
   * Returns whether a day is free because of this entry.
   *
   * @param day the day, not null
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * Returns whether the journal was kept on paper these days: what was taught then stands there,
   * and this journal has no lessons of it.
   *
   * @return true for the days before the school moved in
   */
  public boolean isPaper() {
    return name.equals(PAPER);
  }
}
