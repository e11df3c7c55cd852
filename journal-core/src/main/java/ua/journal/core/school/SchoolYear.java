package ua.journal.core.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.NavigableSet;
import java.util.TreeSet;
import ua.journal.core.access.RequestContext;

/** The school year as a number: the calendar year in which it begins. Pure and thread-safe. */
public final class SchoolYear {
  private SchoolYear() {}

  /**
   * Returns the school year of a day by the calendar alone; it turns on 1 August.
   *
   * @param day the day, not null
   * @return calendar year in which the school year begins
   */
  public static int beginsOf(LocalDate day) {
    return day.getMonthValue() < Month.AUGUST.getValue() ? day.getYear() - 1 : day.getYear();
  }

  /**
   * Returns the year whose lists serve today.
   *
   * @param context the request, not null
   * @return as {@link #servingOn} says for the day at the school
   */
  public static int serving(RequestContext context) {
    return serving(context, context.today());
  }

  /**
   * Returns the year whose lists serve on a day.
   *
   * @param context the request, not null
   * @param day the day, not null
   * @return as {@link #servingOn} says
   */
  public static int serving(RequestContext context, LocalDate day) {
    return servingOn(day, new TreeSet<>(context.port(SchoolStore.class).years(context.school())));
  }

  /**
   * Chooses the year whose lists, load and plans serve on a day: the year of the day once it has
   * been opened, until then the last one opened before it. So in August, and in a September whose
   * year no one has opened, last year's lists are still there.
   *
   * @param day the day, not null
   * @param opened years that have been opened, not null
   * @return the year; of several only later ones the first, of none the year of the day
   */
  public static int servingOn(LocalDate day, NavigableSet<Integer> opened) {
    int own = beginsOf(day);
    Integer serving = opened.floor(own);
    if (serving != null) {
      return serving;
    }
    return opened.isEmpty() ? own : opened.first();
  }
}
