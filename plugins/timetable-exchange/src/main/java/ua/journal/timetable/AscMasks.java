package ua.journal.timetable;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Masks of weeks and of terms: a digit for each, 1 where the lesson is held. */
final class AscMasks {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private AscMasks() {}

  /**
   * Days of a card: a mask such as 01000, or alternatives of it divided by commas; older versions
   * write the number of the day.
   */
  static Set<Integer> days(String number, String masks, int firstDay) {
    Set<Integer> days = new LinkedHashSet<>();
    if (NUMBER.matcher(number).matches()) {
      days.add(Integer.parseInt(number) - firstDay);
    }
    for (String mask : masks.split(",")) {
      for (int day = 0; day < mask.length(); day++) {
        if (mask.charAt(day) == '1') {
          days.add(day);
        }
      }
    }
    return days;
  }

  /** In which weeks and in which semester, as a cell of a timetable says it. */
  static String turn(String weeks, String terms) {
    String week = weeks.length() == 4 ? alternate(weeks) : weeks;
    String term = terms.length() == 4 ? halves(terms) : terms;
    return (said(week, "чис.", "знам.") + " " + said(term, "(І сем.)", "(ІІ сем.)")).strip();
  }

  /** A cycle longer than two weeks that is no repetition of two. */
  static boolean isCycle(String weeks) {
    return isParted(weeks) && weeks.length() > 2 && alternate(weeks).isEmpty();
  }

  /** Of a year of more than two terms a part that is no semester. */
  static boolean isPartOfTerm(String terms) {
    return isParted(terms) && terms.length() > 2 && halves(terms).isEmpty();
  }

  private static String said(String mask, String first, String second) {
    return switch (mask) {
      case "10" -> first;
      case "01" -> second;
      default -> "";
    };
  }

  private static boolean isParted(String mask) {
    return mask.contains("1") && mask.contains("0");
  }

  /** «1010» is «10» twice. */
  private static String alternate(String mask) {
    return switch (mask) {
      case "1010" -> "10";
      case "0101" -> "01";
      default -> "";
    };
  }

  /** «1100» is «10» in halves. */
  private static String halves(String mask) {
    return switch (mask) {
      case "1100" -> "10";
      case "0011" -> "01";
      default -> "";
    };
  }
}
