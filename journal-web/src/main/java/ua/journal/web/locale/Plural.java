package ua.journal.web.locale;

import java.util.Locale;

/** Forms of a counted noun by the plural rules of the two languages. */
enum Plural {
  ONE,
  FEW,
  MANY;

  static Plural of(long count, Locale locale) {
    if (!"uk".equals(locale.getLanguage())) {
      return count == 1 ? ONE : MANY;
    }
    long tens = count % 100;
    long ones = count % 10;
    if (ones == 1 && tens != 11) {
      return ONE;
    }
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? FEW : MANY;
  }

  String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
