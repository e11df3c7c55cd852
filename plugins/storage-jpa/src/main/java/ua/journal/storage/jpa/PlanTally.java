package ua.journal.storage.jpa;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.planning.PlanState;

/**
 * What there is to count in the plan of a journal. How much of it is due depends on the day asked
 * about, so the days are kept and not their sum.
 *
 * @param state state after the last step, null without any
 * @param slotHalfHours what the timetable gives a week, in half hours
 * @param days days of its items in order, those without a day last
 * @param used items lessons have taken
 * @param lessons lessons of the journal
 */
record PlanTally(@Nullable PlanState state, int slotHalfHours, long[] days, int used, int lessons) {
  /** The number of an item's day. */
  static long day(@Nullable LocalDate day) {
    return day == null ? Long.MAX_VALUE : day.toEpochDay();
  }

  int items() {
    return days.length;
  }

  /** Items planned before a day. */
  int due(LocalDate day) {
    int due = 0;
    while (due < days.length && days[due] < day.toEpochDay()) {
      due++;
    }
    return due;
  }
}
