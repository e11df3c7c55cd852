package ua.journal.web.security;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether what stands in an address means a text: percent signs, UTF-8, no zeros. */
final class Encoded {
  private static final int HEX = 16;
  private static final int BYTE = 0xFF;
  private static final String FOREIGN = "\"<>\\^`{|}";
  private static final int SURROGATE = Character.SURROGATE;

  private Encoded() {}

  /** A path; a hidden slash is no name of anything here. */
  static boolean isPath(String raw) {
    String lower = raw.toLowerCase(Locale.ROOT);
    return isUri(raw) && isText(raw) && !lower.contains("%2f") && !lower.contains("%5c");
  }

  /** Signs that need not be hidden behind a percent sign. */
  static boolean isUri(String raw) {
    return raw.chars().allMatch(sign -> sign > ' ' && sign < BYTE / 2 && FOREIGN.indexOf(sign) < 0);
  }

  /** A query, or nothing. */
  static boolean isText(@Nullable String raw) {
    if (raw == null) {
      return true;
    }
    ByteBuffer bytes = ByteBuffer.allocate(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      int sign = raw.charAt(at);
      if (sign == '%') {
        sign = at + 2 < raw.length() ? hex(raw, at + 1) : -1;
        at += 2;
      }
      if (sign <= 0 || sign > BYTE) {
        return false;
      }
      bytes.put((byte) sign);
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** A field as the container has read it: a zero or half of a sign can be stored nowhere. */
  static boolean isWhole(String text) {
    return text.codePoints().allMatch(sign -> sign != 0 && Character.getType(sign) != SURROGATE);
  }

  private static int hex(String raw, int at) {
    int high = Character.digit(raw.charAt(at), HEX);
    int low = Character.digit(raw.charAt(at + 1), HEX);
    return high < 0 || low < 0 ? -1 : high * HEX + low;
  }
}
