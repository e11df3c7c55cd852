package ua.journal.core.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.journal.core.school.SchoolYear;

/** Dates as schools write them. Pure and thread-safe. */
public final class Dates {
  private static final String BETWEEN = " ?[./] ?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "^(\\d{1,2})%1$s(\\d{1,2})(?:%1$s(\\d{4}|\\d{2}))?\\.?(?: \\D*)?$".formatted(BETWEEN));
  private static final Pattern WHOLE_DATE =
      Pattern.compile("^(\\d{1,2})(?: ?[,-] ?| )(\\d{1,2})(?: ?[,-] ?| )(\\d{4})$");
  private static final Pattern IN_WORDS =
      Pattern.compile("^(\\d{1,2}) ?([а-яіїє]{3,9})\\.?(?: ?(\\d{4}|\\d{2}))?$");
  private static final Pattern AFTER =
      Pattern.compile(
          " ?(?:р\\.? ?н\\.?|року(?: народження)?|рік|р\\.?)$| \\d{1,2}:\\d{2}(?::\\d{2})?$");
  private static final List<String> MONTHS =
      List.of(
          "січня",
          "лютого",
          "березня",
          "квітня",
          "травня",
          "червня",
          "липня",
          "серпня",
          "вересня",
          "жовтня",
          "листопада",
          "грудня");
  private static final int STEM = 3;

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
   * Reads dd.mm.yyyy, dd.mm.yy, dd/mm/yyyy, yyyy-mm-dd, «12 травня 2015», all with «р. н.» after
   * them, or dd.mm of the school year.
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
    String plain = plain(text);
    Matcher words = IN_WORDS.matcher(plain);
    if (words.matches()) {
      int month = month(words.group(2));
      return month == 0 ? Optional.empty() : date(words, month, begins);
    }
    return Stream.of(DAY_FIRST, WHOLE_DATE)
        .map(form -> form.matcher(plain))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(day -> date(day, number(day, 2), begins));
  }

  private static Optional<LocalDate> date(Matcher parts, int month, int begins) {
    String year = parts.group(3);
    if (year == null) {
      return date(yearOf(month, begins), month, number(parts, 1));
    }
    int written = Integer.parseInt(year);
    return date(year.length() > 2 ? written : inCentury(written, begins), month, number(parts, 1));
  }

  /** One line in small letters without quotes, time and «р. н.». */
  private static String plain(String text) {
    String line =
        text.replaceAll("[\\s\\p{Z}]+", " ")
            .replaceAll("[«»\"„“”]", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    return AFTER.matcher(line).replaceFirst("").strip();
  }

  /** Months are known by their first letters; 0 for another word. */
  private static int month(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(word.substring(0, STEM))) {
        return i + 1;
      }
    }
    return 0;
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
    return inCentury(number, today.getYear());
  }

  private static int inCentury(int number, int present) {
    int latest = present + AHEAD;
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
