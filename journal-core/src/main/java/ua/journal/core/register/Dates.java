package ua.journal.core.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.journal.core.school.SchoolYear;

/** Dates as schools write them. Pure and thread-safe. */
public final class Dates {
  private static final Pattern DAY_FIRST =
      Pattern.compile("^(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?\\.?(?:\\s*р\\.?)?(?:\\s.*)?$");
  private static final Pattern ISO = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})$");

  private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private Dates() {}

  /**
   * Writes a day as dd.mm.yyyy.
   *
   * @param date the day, not null
   * @return the text, never null
   */
  public static String text(LocalDate date) {
    return date.format(TEXT);
  }

  /**
   * Reads dd.mm.yyyy, dd/mm/yyyy, yyyy-mm-dd, or dd.mm of the school year.
   *
   * @param text what was written, not null
   * @param begins calendar year in which the school year begins
   * @return the day, empty when it cannot be read
   */
  public static Optional<LocalDate> parse(String text, int begins) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    int month = number(day, 2);
    int year = begins + (month < Month.AUGUST.getValue() ? 1 : 0);
    return date(day.group(3) == null ? year : number(day, 3), month, number(day, 1));
  }

  /**
   * Tells whether a day lies between 1 August and the next 31 July.
   *
   * @param date the day, not null
   * @param begins calendar year in which the school year begins
   * @return true for a day of that year
   */
  public static boolean inYear(LocalDate date, int begins) {
    return SchoolYear.beginsOf(date) == begins;
  }

  /**
   * Moves a day of another school year by whole years; 29 February becomes the 28th.
   *
   * @param date the day, not null
   * @param begins calendar year in which the wanted school year begins
   * @return the day in that year, never null
   */
  public static LocalDate moved(LocalDate date, int begins) {
    return date.plusYears((long) begins - SchoolYear.beginsOf(date));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
