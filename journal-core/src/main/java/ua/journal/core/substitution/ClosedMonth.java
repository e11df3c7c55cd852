package ua.journal.core.substitution;

import java.time.LocalDate;
import ua.journal.core.school.Settings;

/**
 * Until when the register takes changes without an order: a month closes some days into the next
 * one, because pay is reckoned from it (clause 1.5).
 *
 * @param openFrom first day of the first month that is still open
 */
record ClosedMonth(LocalDate openFrom) {
  static ClosedMonth of(Settings settings, LocalDate today) {
    LocalDate month = today.withDayOfMonth(1);
    return new ClosedMonth(
        today.getDayOfMonth() > settings.monthClosesOnDay() ? month : month.minusMonths(1));
  }

  boolean holds(LocalDate day) {
    return day.isBefore(openFrom);
  }
}
