package ua.journal.core.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grade and letter of a class.
 *
 * @param grade 1 to 12
 * @param letter a capital letter; up to three and a digit in schools that name a profile, such as
 *     «10-МІ» or «5-А1»
 */
record ClassName(int grade, String letter) {
  private static final int LAST_GRADE = 12;
  private static final String LATIN = "ABCEHIKMOPTX";
  private static final String CYRILLIC = "АВСЕНІКМОРТХ";
  private static final Pattern WHOLE =
      Pattern.compile("^(\\d{1,2})\\s*[-–—]?\\s*([А-ЯҐЄІЇA-Z]{1,3}\\d?)$");

  /** In the midst of a title letters without a hyphen may be the beginning of a word. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})(?:\\s?[-–—]?\\s?([А-ЯҐЄІЇ])|[-–—]([А-ЯҐЄІЇ]{2,3}|[А-ЯҐЄІЇ]{1,3}\\d))"
              + "(?![\\p{L}\\d])");

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
    boolean several = matcher.groupCount() > 2 && matcher.group(3) != null;
    String letter = cyrillic(matcher.group(several ? 3 : 2));
    boolean exists = grade >= 1 && grade <= LAST_GRADE && letter.charAt(0) > 'Z';
    return exists ? Optional.of(new ClassName(grade, letter)) : Optional.empty();
  }

  private static String cyrillic(String letters) {
    StringBuilder cyrillic = new StringBuilder();
    for (char letter : letters.toCharArray()) {
      int latin = LATIN.indexOf(letter);
      cyrillic.append(latin < 0 ? letter : CYRILLIC.charAt(latin));
    }
    return cyrillic.toString();
  }

  @Override
  public String toString() {
    return grade + "-" + letter;
  }
}
