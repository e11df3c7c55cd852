package ua.journal.core.intake;

import java.util.Locale;
import ua.journal.core.common.Apostrophes;

/** Brings headings, names and titles to a form in which spelling habits no longer differ. */
final class Headings {
  private Headings() {}

  /** Lower case, no apostrophes, no brackets with what stands in them, single spaces. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    int brackets = 0;
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      brackets += c == '(' ? 1 : 0;
      boolean inside = brackets > 0;
      brackets -= c == ')' && inside ? 1 : 0;
      if (!inside && !Apostrophes.is(c)) {
        append(key, c);
      }
    }
    return key.toString().strip();
  }

  /** One line of text: every kind of white space is one space. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  private static void append(StringBuilder key, char c) {
    if (Character.isLetterOrDigit(c) || c == '№') {
      key.append(c);
    } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }
}
