package ua.journal.core.school;

import java.time.LocalDate;
import java.time.Month;

/** The school year as a number: the calendar year in which it begins. Pure and thread-safe. */
public final class SchoolYear {
  private SchoolYear() {}

  /**
   * Returns the school year of a day; it turns on 1 August.
   *
   * @param day the day, not null
   * @return calendar year in which the school year begins
   */
  public static int beginsOf(LocalDate day) {
    return day.getMonthValue() < Month.AUGUST.getValue() ? day.getYear() - 1 : day.getYear();
  }
}
