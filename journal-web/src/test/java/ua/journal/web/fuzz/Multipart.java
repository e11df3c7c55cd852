package ua.journal.web.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Bodies in parts, whole or broken. */
final class Multipart {
  private static final String BOUNDARY = "----fuzz";
  private static final List<String> FILES =
      List.of(
          "a.xlsx",
          "a.ods",
          "a.csv",
          "a.xls",
          "a.zip",
          "a.xml",
          "a",
          "",
          "../../a.csv",
          "a.exe",
          "C:\\a.csv",
          "я.csv",
          "a.csv.",
          "a\u0000.csv",
          "a\".csv",
          "x".repeat(300) + ".csv",
          ".csv");

  private Multipart() {}

  static Shot body(Shot shot, Map<String, String> fields, Odd odd) {
    return file(shot, fields, "", new byte[0], odd);
  }

  /** Fields and, where it has a name, one file. */
  static Shot file(Shot shot, Map<String, String> fields, String name, byte[] file, Odd odd) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((field, value) -> part(body, "name=\"" + field + "\"", value));
    if (!name.isEmpty()) {
      String disposition = "name=\"" + name + "\"; filename=\"" + odd.of(FILES) + "\"";
      part(body, odd.once(9) ? odd.text() : disposition, "");
      body.writeBytes(file);
    }
    for (int i = odd.once(30) ? 1500 : 0; i > 0; i--) {
      part(body, "name=\"p" + i + "\"; filename=\"" + i + "\"", "x");
    }
    if (!odd.once(12)) {
      body.writeBytes(ascii("\r\n--" + BOUNDARY + "--\r\n"));
    }
    byte[] bytes = body.toByteArray();
    if (odd.once(12)) {
      bytes = Arrays.copyOf(bytes, odd.below(bytes.length + 1));
    }
    String type = "multipart/form-data; boundary=" + BOUNDARY;
    return shot.body(odd.once(15) ? type + "x" : type, bytes);
  }

  private static void part(ByteArrayOutputStream body, String disposition, String value) {
    body.writeBytes(ascii("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; "));
    body.writeBytes(ascii(disposition + "\r\n\r\n" + value));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
