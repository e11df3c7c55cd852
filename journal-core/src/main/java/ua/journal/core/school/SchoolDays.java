package ua.journal.core.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import ua.journal.core.access.RequestContext;

/** Days of lessons across the years that have been opened. */
public final class SchoolDays {
  private static final int LAST_OF_SEPTEMBER = 30;

  private SchoolDays() {}

  /**
   * Finds the first day of lessons after a day, in its year or in the next one.
   *
   * @param context the request, not null
   * @param day the day, not null
   * @return the day, empty when the school has not said yet
   */
  public static Optional<LocalDate> next(RequestContext context, LocalDate day) {
    SchoolStore store = context.port(SchoolStore.class);
    Optional<SchoolCalendar> year = store.calendar(context.school(), day);
    return year.flatMap(calendar -> calendar.nextSchoolDay(day))
        .or(
            () ->
                year.flatMap(calendar -> store.calendar(context.school(), autumn(calendar)))
                    .flatMap(calendar -> calendar.nextSchoolDay(day)));
  }

  /** A day by which the year after this one has begun. */
  private static LocalDate autumn(SchoolCalendar year) {
    return LocalDate.of(year.begins() + 1, Month.SEPTEMBER, LAST_OF_SEPTEMBER);
  }
}
