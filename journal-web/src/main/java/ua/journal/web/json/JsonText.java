package ua.journal.web.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.Id;

/**
 * JSON as it grows, in UTF-8. Commas come by themselves; «<» is always an escape, so that the text
 * may stand inside a page. Not thread-safe.
 */
public final class JsonText {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_NUMBER = 20;
  private static final int LONGEST_ESCAPE = 6;

  private byte[] bytes;
  private int length;

  /** Starts with room for about as many bytes as will come. */
  public JsonText(int expected) {
    bytes = new byte[Math.max(expected, 64)];
  }

  /** Begins an object. */
  public JsonText object() {
    return open('{');
  }

  /** Ends an object. */
  public JsonText end() {
    return raw('}');
  }

  /** Begins an array. */
  public JsonText array() {
    return open('[');
  }

  /** Ends an array. */
  public JsonText endArray() {
    return raw(']');
  }

  /** Names the value that comes next; names are ours and need no escapes. */
  public JsonText name(String name) {
    comma();
    room(name.length() + 3);
    bytes[length++] = '"';
    for (int i = 0; i < name.length(); i++) {
      bytes[length++] = (byte) name.charAt(i);
    }
    bytes[length++] = '"';
    bytes[length++] = ':';
    return this;
  }

  /** Writes a number. */
  public JsonText value(long number) {
    comma();
    digits(number);
    return this;
  }

  /** Writes true or false. */
  public JsonText value(boolean truth) {
    return word(truth ? "true" : "false");
  }

  /** Writes that there is no value. */
  public JsonText none() {
    return word("null");
  }

  /** Writes a text. */
  public JsonText value(String text) {
    comma();
    raw('"');
    int end = text.length();
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      room(LONGEST_ESCAPE);
      if (c >= ' ' && c < 0x80 && c != '"' && c != '\\' && c != '<') {
        bytes[length++] = (byte) c;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        encode(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        single(c);
      }
    }
    return raw('"');
  }

  /** Writes an identifier: digits in quotation marks. */
  public JsonText value(Id id) {
    comma();
    raw('"');
    digits(id.value());
    return raw('"');
  }

  /** Writes a named text. */
  public JsonText field(String name, String text) {
    return name(name).value(text);
  }

  /** Writes a named number. */
  public JsonText field(String name, long number) {
    return name(name).value(number);
  }

  /** Writes a named truth value. */
  public JsonText field(String name, boolean truth) {
    return name(name).value(truth);
  }

  /** Writes a named identifier. */
  public JsonText field(String name, Id id) {
    return name(name).value(id);
  }

  /** Writes a named text unless there is none. */
  public JsonText optional(String name, @Nullable String text) {
    return text == null || text.isEmpty() ? this : field(name, text);
  }

  /** Writes a named day unless there is none. */
  public JsonText optional(String name, @Nullable LocalDate day) {
    return day == null ? this : field(name, day.toString());
  }

  /** Writes a named identifier unless there is none. */
  public JsonText optional(String name, @Nullable Id id) {
    return id == null ? this : field(name, id);
  }

  /** Writes a named truth value only when it is true. */
  public JsonText ifTrue(String name, boolean truth) {
    return truth ? field(name, true) : this;
  }

  /** The bytes written so far. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private JsonText open(char bracket) {
    comma();
    return raw(bracket);
  }

  private JsonText word(String word) {
    comma();
    for (int i = 0; i < word.length(); i++) {
      raw(word.charAt(i));
    }
    return this;
  }

  private void comma() {
    if (length == 0) {
      return;
    }
    byte last = bytes[length - 1];
    if (last != '{' && last != '[' && last != ':') {
      raw(',');
    }
  }

  private JsonText raw(char c) {
    room(1);
    bytes[length++] = (byte) c;
    return this;
  }

  private void digits(long number) {
    room(LONGEST_NUMBER);
    if (number < 0) {
      for (char c : Long.toString(number).toCharArray()) {
        bytes[length++] = (byte) c;
      }
      return;
    }
    int end = length + 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      end++;
    }
    long rest = number;
    for (int at = end - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length = end;
  }

  private void single(char c) {
    boolean separator = c == '\u2028' || c == '\u2029';
    if (c == '"' || c == '\\') {
      bytes[length++] = '\\';
      bytes[length++] = (byte) c;
    } else if (c < ' ' || c == '<' || separator) {
      escape(c);
    } else {
      encode(Character.isSurrogate(c) ? '\ufffd' : c);
    }
  }

  private void escape(char c) {
    bytes[length++] = '\\';
    bytes[length++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[length++] = HEX[c >> shift & 0xf];
    }
  }

  private void encode(int c) {
    if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xc0 | c >> 6);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    } else if (c < 0x10000) {
      bytes[length++] = (byte) (0xe0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    } else {
      bytes[length++] = (byte) (0xf0 | c >> 18);
      bytes[length++] = (byte) (0x80 | c >> 12 & 0x3f);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    }
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
