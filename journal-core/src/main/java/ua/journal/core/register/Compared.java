package ua.journal.core.register;

import java.util.Locale;
import ua.journal.core.common.Apostrophes;

/** Names and titles in a form in which spelling habits no longer differ. Pure. */
public final class Compared {
  private Compared() {}

  /**
   * Brings a text to that form: lower case, no apostrophes, no brackets with what stands in them,
   * single spaces.
   *
   * @param text a heading or another title, not null
   * @return the form, never null
   */
  public static String key(String text) {
    return key(text, true);
  }

  /**
   * Brings the name of a subject to that form: what stands in brackets tells subjects apart, just
   * as after a colon or a dash.
   *
   * @param text a name of a subject, not null
   * @return the form, never null
   */
  public static String subject(String text) {
    return key(text, false);
  }

  private static String key(String text, boolean withoutBrackets) {
    StringBuilder key = new StringBuilder(text.length());
    int brackets = withoutBrackets ? 0 : Integer.MIN_VALUE;
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

  private static void append(StringBuilder key, char c) {
    if (Character.isLetterOrDigit(c) || c == '№') {
      key.append(c);
    } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }
}
