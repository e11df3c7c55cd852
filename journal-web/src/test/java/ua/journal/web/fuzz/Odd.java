package ua.journal.web.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values nobody expects, and those of another field; the same for the same seed. */
final class Odd {
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1",
          "-0",
          "007",
          "1.5",
          "1e9",
          "1E200000000",
          "NaN",
          "null",
          "true",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "2147483648",
          "999999999999999999",
          "9".repeat(400),
          "2026-11-23",
          "-999999999-01-01",
          "+999999999-12-31",
          "2026-02-30",
          "0000-00-00",
          "9999-12-31",
          "23.11.2026",
          "99.99.9999",
          "1.9",
          "31.12.999999",
          "2026-11-23T10:00",
          "24:60",
          "абв",
          "Їжак Ґава",
          "7-А",
          "8-Б",
          "''",
          "\"",
          "<script>alert(1)</script>",
          "#{7*7}",
          "${7*7}",
          "../../x",
          "a,b;c",
          "[]",
          "{}",
          "%",
          "\u202Eabc",
          "\uD83D\uDE00",
          "e\u0301",
          "\uFEFF",
          "\u2028",
          "x".repeat(3000),
          "я".repeat(1200),
          "HEAD",
          "LESSON",
          "pupil",
          "all",
          "none",
          "desc",
          "1 OR 1=1",
          "'; drop table person; --",
          "/etc/passwd",
          "file:///etc/passwd",
          "http://evil.example/",
          "//evil.example",
          "javascript:alert(1)",
          "a\r\nSet-Cookie: x=y",
          "a\tb",
          "\u0007",
          "00000000-0000-0000-0000-000000000000",
          "@all",
          "@form");

  private static final List<String> BROKEN =
      List.of("%zz", "%", "%0", "%00", "a%00b", "%C0%AF", "%FF%FE", "%ED%A0%80", "%e9", "%u0041");

  private final Random random;
  private final List<String> known;

  Odd(long seed, List<String> known) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.known = known;
    random.nextInt();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  byte[] noise(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** A text as a person could type it, often an identifier of something else. */
  String text() {
    return !known.isEmpty() && once(3) ? of(known) : of(VALUES);
  }

  /** An identifier or name of something that is there. */
  String known() {
    return known.isEmpty() ? "1" : encode(of(known));
  }

  /** A value for an address, percent signs in place or not. */
  String encoded() {
    return once(16) ? of(BROKEN) : encode(text());
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A query of these parameters: some missing, some twice, some empty, some unknown. */
  String query(List<String> names) {
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      for (int i = once(8) ? 2 : below(2); i > 0; i--) {
        parts.add(name + (once(10) ? "" : "=" + encoded()));
      }
    }
    if (parts.isEmpty() || once(8)) {
      parts.add(encoded() + "=" + encoded());
    }
    return "?" + String.join(once(20) ? "&&" : "&", parts);
  }
}
