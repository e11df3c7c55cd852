package ua.journal.core.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.school.SchoolCalendar;

/** Until when a question is answered (clause 8.1: consultations in time). Pure and thread-safe. */
public final class AnswerClock {
  private AnswerClock() {}

  /**
   * Counts working days: no weekends, no vacations and days off of the school.
   *
   * @param asked the day of the question, not null
   * @param days working days after it
   * @param calendar the school's year, null before it has been set up
   * @return last day for the answer, never null
   */
  public static LocalDate due(LocalDate asked, int days, @Nullable SchoolCalendar calendar) {
    LocalDate day = asked;
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      if (works(day, calendar)) {
        left--;
      }
    }
    return day;
  }

  private static boolean works(LocalDate day, @Nullable SchoolCalendar calendar) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && (calendar == null || calendar.dayOff(day).isEmpty());
  }
}
