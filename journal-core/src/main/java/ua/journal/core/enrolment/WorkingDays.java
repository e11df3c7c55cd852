package ua.journal.core.enrolment;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

/** The clock of requests: it stands still on Saturdays and Sundays. Pure. */
final class WorkingDays {
  private WorkingDays() {}

  /** The same hour some working days later; what comes at a weekend counts from Monday's first. */
  static LocalDateTime after(LocalDateTime moment, int days) {
    LocalDateTime due = moment;
    for (int left = days; left > 0; left--) {
      due = due.plusDays(1);
      while (isWeekend(due)) {
        due = due.plusDays(1);
      }
    }
    return isWeekend(moment) ? due.toLocalDate().plusDays(1).atStartOfDay() : due;
  }

  private static boolean isWeekend(LocalDateTime moment) {
    return moment.getDayOfWeek() == DayOfWeek.SATURDAY || moment.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
