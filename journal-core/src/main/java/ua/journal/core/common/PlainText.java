package ua.journal.core.common;

import org.jspecify.annotations.Nullable;

/**
 * Text as people paste it, made plain: whatever stands for the end of a line is a line feed, any
 * other white space is a space, so that a text out of a word processor or a sheet is no reason for
 * a refusal (R-TXT-01). Pure and thread-safe.
 */
public final class PlainText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PlainText() {}

  /**
   * Makes a text plain.
   *
   * @param pasted a text, not null
   * @return the same with spaces and line feeds for its white space, never null
   */
  public static String of(String pasted) {
    boolean plain = Given.value(pasted, "A text").chars().noneMatch(PlainText::isForeign);
    if (plain) {
      return pasted;
    }
    StringBuilder text = new StringBuilder(pasted.length());
    pasted
        .replace("\r\n", "\n")
        .replace(BYTE_ORDER_MARK, "")
        .chars()
        .forEach(sign -> text.append(plain((char) sign)));
    return text.toString();
  }

  /**
   * Makes a text plain where there is one.
   *
   * @param pasted a text or null
   * @return the plain text or null
   */
  public static @Nullable String ofNullable(@Nullable String pasted) {
    return pasted == null ? null : of(pasted);
  }

  private static boolean isForeign(int sign) {
    return sign == '\uFEFF' || plain((char) sign) != sign;
  }

  private static char plain(char sign) {
    return switch (sign) {
      case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
      case '\t' -> ' ';
      default -> Character.isSpaceChar(sign) ? ' ' : sign;
    };
  }
}
