package ua.journal.core.lessons;

import java.util.regex.Pattern;

/**
 * The check that entries are kept in the state language (R-LNG-01, clause 4, subject teacher, point
 * 10): more than half of the letters are Ukrainian and none of ы, э, ъ, ё occurs; quoted words,
 * addresses of pages, single letters and formulas do not count. Pure and thread-safe.
 */
public final class StateLanguage {
  private static final String ALPHABET = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
  private static final String FOREIGN_CYRILLIC = "ыэъё";
  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|\"[^\"]*\"|“[^”]*”");
  private static final Pattern SINGLE_LETTERS = Pattern.compile("(?<!\\p{L})\\p{L}(?!\\p{L})");

  private StateLanguage() {}

  /**
   * Judges a text.
   *
   * @param text topic, topic of a work or homework, not null
   * @return true when it passes; a text without letters passes
   */
  public static boolean accepts(String text) {
    String unquoted =
        QUOTED.matcher(WebAddress.PATTERN.matcher(text).replaceAll(" ")).replaceAll(" ");
    String counted = SINGLE_LETTERS.matcher(unquoted).replaceAll(" ");
    int letters = 0;
    int ukrainian = 0;
    for (char c : counted.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
      if (FOREIGN_CYRILLIC.indexOf(c) >= 0) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
        ukrainian += ALPHABET.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return ukrainian * 2 >= letters;
  }
}
