package ua.journal.web.host;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The clock of the demo school stands still in the middle of a school day. */
final class DemoClock {
  /** Where the school is. */
  static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

  private static final LocalTime THIRD_LESSON = LocalTime.of(10, 42);
  private static final int LONGEST_HOLIDAYS = 120;
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private DemoClock() {}

  /**
   * Chooses the moment.
   *
   * @param set the administrator's wish, null for none
   * @param today the day in the world outside
   * @param schoolDay whether there are lessons on a day
   */
  static Clock at(@Nullable LocalDateTime set, LocalDate today, Predicate<LocalDate> schoolDay) {
    LocalDateTime moment = set == null ? lastSchoolDay(today, schoolDay).atTime(THIRD_LESSON) : set;
    return Clock.fixed(moment.atZone(ZONE).toInstant(), ZONE);
  }

  /** What can be said about a day before the school has a calendar. */
  static boolean weekday(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek());
  }

  private static LocalDate lastSchoolDay(LocalDate today, Predicate<LocalDate> schoolDay) {
    return today
        .minusDays(LONGEST_HOLIDAYS)
        .datesUntil(today.plusDays(1))
        .filter(schoolDay)
        .reduce((earlier, later) -> later)
        .orElse(today);
  }
}
