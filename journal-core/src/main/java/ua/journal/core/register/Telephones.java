package ua.journal.core.register;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Telephone numbers as people write them, brought to one form: E.164 digits, Ukrainian where no
 * country is said. Pure.
 */
final class Telephones {
  private static final Pattern BETWEEN = Pattern.compile("[,;/\n]|\\s+(?=\\+|0\\d{9}\\b|380)");
  private static final Pattern NOT_DIGIT = Pattern.compile("\\D");
  private static final Pattern TRUNK = Pattern.compile("(?:380?|8?0)?(?=\\d{9}$)");
  private static final Pattern ABROAD = Pattern.compile("^00(?=\\d{11,13}$)");
  private static final int NATIONAL = 9;

  private Telephones() {}

  /** The numbers of a cell, each as digits with the country. */
  static Set<String> of(String text) {
    Set<String> numbers = new HashSet<>();
    for (String part : BETWEEN.split(text)) {
      String digits = ABROAD.matcher(NOT_DIGIT.matcher(part).replaceAll("")).replaceFirst("");
      if (!digits.isEmpty()) {
        numbers.add(number(digits));
      }
    }
    return numbers;
  }

  /** Whether two cells have a number in common. */
  static boolean meet(String one, String other) {
    Set<String> common = of(one);
    common.retainAll(of(other));
    return !common.isEmpty();
  }

  /** Whether every number of the second cell stands in the first. */
  static boolean hold(String one, String other) {
    return of(one).containsAll(of(other));
  }

  private static String number(String digits) {
    String national = TRUNK.matcher(digits).replaceFirst("");
    return national.length() == NATIONAL ? "380" + national : digits;
  }
}
