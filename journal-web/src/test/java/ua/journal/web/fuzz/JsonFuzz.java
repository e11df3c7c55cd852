package ua.journal.web.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON that is almost right, and some that is not at all. */
final class JsonFuzz {
  private static final Pattern VALUE = Pattern.compile(":(\"[^\"]*\"|\\d+)");
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "-1",
          "0",
          "1.5",
          "1E200000000",
          "-1E-200000000",
          "9223372036854775808",
          "\"\"",
          "\"x\"",
          "[[[]]]",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "1e5",
          "\"2026-02-30\"",
          "\"-999999999-01-01\"",
          "\"+999999999-12-31\"",
          "NaN",
          "01",
          "'x'");
  private static final int DEEP = 20_000;
  private static final int MANY = 3_000;

  private JsonFuzz() {}

  static byte[] mutate(String seed, Odd odd) {
    return switch (odd.below(16)) {
      case 0 -> new byte[0];
      case 1 -> odd.noise(1 + odd.below(200));
      case 2 -> deep(odd);
      case 3 -> cut(utf8(seed), odd);
      case 4 -> damaged(utf8(seed), odd);
      case 5 -> utf8(seed.replaceFirst("\\{", "{\"id\":\"x\",\"type\":7,\"type\":\"putMark\","));
      case 6 -> utf8(seed + odd.of(List.of("x", "[]", "{}", ",", "\u0000", " ")));
      case 7 -> utf8("[" + "{},".repeat(odd.below(MANY)) + "{}]");
      case 8 -> utf8(seed.replaceFirst("\"x\"", "\"" + "9".repeat(odd.below(60_000)) + "\""));
      case 9 -> utf8(seed.replaceFirst(":\\d+", ":" + "9".repeat(1 + odd.below(60_000))));
      case 10 -> seed.getBytes(StandardCharsets.UTF_16LE);
      default -> utf8(withOtherValues(seed, odd));
    };
  }

  private static String withOtherValues(String seed, Odd odd) {
    Matcher values = VALUE.matcher(seed);
    String changed =
        values.replaceAll(value -> Matcher.quoteReplacement(":" + value(value.group(1), odd)));
    return odd.once(5) ? changed.replaceFirst("\"type\":\"[^\"]*\",?", "") : changed;
  }

  private static String value(String value, Odd odd) {
    return switch (odd.below(6)) {
      case 0 -> odd.of(VALUES);
      case 1 -> quoted(odd.text());
      case 2 -> quoted(odd.known());
      default -> value;
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char sign : text.toCharArray()) {
      boolean plain = sign >= ' ' && sign != '"' && sign != '\\';
      quoted.append(plain ? String.valueOf(sign) : "\\u%04x".formatted((int) sign));
    }
    return quoted.append('"').toString();
  }

  private static byte[] deep(Odd odd) {
    String open = odd.once(2) ? "[" : "{\"a\":";
    return utf8("[".repeat(odd.below(3)) + open.repeat(1 + odd.below(DEEP)));
  }

  private static byte[] cut(byte[] bytes, Odd odd) {
    return Arrays.copyOf(bytes, odd.below(bytes.length));
  }

  private static byte[] damaged(byte[] bytes, Odd odd) {
    for (int i = 0; i < 4; i++) {
      bytes[odd.below(bytes.length)] = (byte) odd.below(256);
    }
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
