package ua.journal.core.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.journal.core.school.SchoolYear;

/** Dates as schools write them. Pure and thread-safe. */
public final class Dates {
  private static final Pattern DAY_FIRST =
      Pattern.compile("^(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?\\.?(?:\\s*р\\.?)?(?:\\s.*)?$");
  private static final Pattern ISO = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})$");

  private static final Pattern TYPED =
      Pattern.compile("^(\\d{1,2})[., /-]+(\\d{1,2})(?:[., /-]+(\\d{4}|\\d{2}))?\\.?(?: ?р\\.?)?$");
  private static final Pattern FIGURES = Pattern.compile("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})?$");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int CENTURY = 100;
  private static final int AHEAD = 10;

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
    int year = day.group(3) == null ? yearOf(month, begins) : number(day, 3);
    return date(year, month, number(day, 1));
  }

  /**
   * Reads what a person types into a field for a day: dd.mm.yyyy, shorter forms of it (1.9, 1.9.26,
   * 010926) or yyyy-mm-dd. Without a year it is a day of the present school year. The script of the
   * pages reads the same ({@code dates.js}); both are held by {@code typed-days.csv}.
   *
   * @param text what was typed, not null
   * @param today the day at the school, not null
   * @return the day, empty when it cannot be read or no school could have meant it
   */
  public static Optional<LocalDate> typed(String text, LocalDate today) {
    String plain = text.strip();
    Matcher iso = ISO.matcher(plain);
    Optional<LocalDate> day =
        iso.matches()
            ? date(number(iso, 1), number(iso, 2), number(iso, 3))
            : Stream.of(TYPED, FIGURES)
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(parts -> date(yearOf(parts, today), number(parts, 2), number(parts, 1)));
    return day.filter(each -> each.getYear() >= FIRST_YEAR && each.getYear() <= LAST_YEAR);
  }

  /** Two figures are a year of this century, up to ten years ahead; later ones of the last. */
  private static int yearOf(Matcher parts, LocalDate today) {
    String year = parts.group(3);
    if (year == null) {
      return yearOf(number(parts, 2), SchoolYear.beginsOf(today));
    }
    int number = Integer.parseInt(year);
    if (year.length() > 2) {
      return number;
    }
    int latest = today.getYear() + AHEAD;
    int guess = latest - latest % CENTURY + number;
    return guess > latest ? guess - CENTURY : guess;
  }

  private static int yearOf(int month, int begins) {
    return begins + (month < Month.AUGUST.getValue() ? 1 : 0);
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
