package ua.journal.core.common;

import java.util.Comparator;

/**
 * The Ukrainian alphabetical order: 33 letters, {@code ґ} after {@code г}, {@code і} after {@code
 * и}, every apostrophe and stress mark ignored, case ignored but for ties. Neither the JDK's nor
 * the databases' collations agree on it, so lists are ordered here. Immutable and thread-safe.
 */
public final class UkrainianOrder implements Comparator<String> {
  /** The only instance. */
  public static final UkrainianOrder INSTANCE = new UkrainianOrder();

  private static final String ALPHABET = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
  private static final char STRESS = '\u0301';
  private static final int LETTERS_BASE = 0x10000;

  private UkrainianOrder() {}

  @Override
  public int compare(String left, String right) {
    int byLetters = compareLetters(left, right);
    return byLetters != 0 ? byLetters : left.compareTo(right);
  }

  private static int compareLetters(String left, String right) {
    int i = 0;
    int j = 0;
    while (true) {
      i = skipIgnored(left, i);
      j = skipIgnored(right, j);
      if (i == left.length() || j == right.length()) {
        return Integer.compare(left.length() - i, right.length() - j);
      }
      int difference = Integer.compare(weight(left.charAt(i++)), weight(right.charAt(j++)));
      if (difference != 0) {
        return difference;
      }
    }
  }

  private static int skipIgnored(String text, int from) {
    int at = from;
    while (at < text.length() && isIgnored(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isIgnored(char c) {
    return c == STRESS || Apostrophes.is(c);
  }

  private static int weight(char c) {
    char small = Character.toLowerCase(c);
    int letter = ALPHABET.indexOf(small);
    return letter >= 0 ? LETTERS_BASE + letter : small;
  }
}
