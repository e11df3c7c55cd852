package ua.journal.core.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.apiguardian.api.API;
import ua.journal.core.school.SchoolCalendar;

/**
 * In which weeks a weekly place holds: half an hour of load is held every other week. Weeks are
 * counted by the calendar from the one in which the school year begins, vacations included.
 */
@API(status = API.Status.STABLE)
public enum Weeks {
  /** Every week. */
  EVERY,
  /** The first week of the school year, the third and so on: «чисельник». */
  FIRST,
  /** The second week of the school year, the fourth and so on: «знаменник». */
  SECOND;

  /**
   * Tells which of the two weeks a day lies in.
   *
   * @param calendar the school year, not null
   * @param day the day, not null
   * @return {@link #FIRST} or {@link #SECOND}
   */
  public static Weeks of(SchoolCalendar calendar, LocalDate day) {
    long apart = ChronoUnit.WEEKS.between(monday(begins(calendar, day)), monday(day));
    return Math.floorMod(apart, 2L) == 0 ? FIRST : SECOND;
  }

  /** The first day taught: where 1 September is a Sunday, the weeks are counted from Monday. */
  private static LocalDate begins(SchoolCalendar calendar, LocalDate day) {
    if (calendar.terms().isEmpty()) {
      return day;
    }
    LocalDate first = calendar.terms().get(0).from();
    return calendar.nextSchoolDay(first.minusDays(1)).orElse(first);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * Returns whether two places have a week in common.
   *
   * @param other weeks of the other place, not null
   * @return false for the two that alternate
   */
  public boolean meet(Weeks other) {
    return this == EVERY || other == EVERY || this == other;
  }

  /**
   * Returns what a place adds to the load.
   *
   * @return halves of a weekly hour: 2, or 1 for every other week
   */
  public int halfHours() {
    return this == EVERY ? 2 : 1;
  }
}
