package ua.journal.core.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grade and letter of a class.
 *
 * @param grade 1 to 12
 * @param letter one capital letter
 */
record ClassName(int grade, String letter) {
  private static final int LAST_GRADE = 12;
  private static final String LATIN = "ABCEHIKMOPTX";
  private static final String CYRILLIC = "АВСЕНІКМОРТХ";
  private static final Pattern WHOLE = Pattern.compile("^(\\d{1,2})\\s*[-–—]?\\s*([А-ЯҐЄІЇA-Z])$");
  private static final Pattern INSIDE =
      Pattern.compile("(?<![\\p{L}\\d])(\\d{1,2})\\s?[-–—]?\\s?([А-ЯҐЄІЇ])(?![\\p{L}\\d])");

  /** Reads a name such as «8-Б», «8Б» or «11 - А»; a Latin letter that looks the same is taken. */
  static Optional<ClassName> parse(String text) {
    return of(WHOLE.matcher(text.strip()));
  }

  /** Finds the name of a class anywhere in a title such as «КТП 8-Б алгебра». */
  static Optional<ClassName> within(String text) {
    return of(INSIDE.matcher(text));
  }

  /** Takes the name of the class out of a title. */
  static String without(String text) {
    return INSIDE.matcher(text).replaceFirst(" ").strip();
  }

  private static Optional<ClassName> of(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    int grade = Integer.parseInt(matcher.group(1));
    String letter = matcher.group(2);
    int latin = LATIN.indexOf(letter);
    if (latin >= 0) {
      letter = CYRILLIC.substring(latin, latin + 1);
    }
    boolean exists = grade >= 1 && grade <= LAST_GRADE && letter.charAt(0) > 'Z';
    return exists ? Optional.of(new ClassName(grade, letter)) : Optional.empty();
  }

  @Override
  public String toString() {
    return grade + "-" + letter;
  }
}
