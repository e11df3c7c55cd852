package ua.journal.core.timetable;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A weekly place with the days it holds on. One that ends before it begins was taken back on the
 * day it was to begin and never held.
 *
 * @param slot the place
 * @param from first day; {@link LocalDate#EPOCH} for a place that has stood from the beginning
 * @param to last day, null while no version has ended it
 */
public record DatedSlot(Slot slot, LocalDate from, @Nullable LocalDate to) {
  /**
   * Returns whether the place holds on a day.
   *
   * @param day the day, not null
   * @return true between its first and last day
   */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  DatedSlot until(@Nullable LocalDate last) {
    return new DatedSlot(slot, from, last);
  }
}
