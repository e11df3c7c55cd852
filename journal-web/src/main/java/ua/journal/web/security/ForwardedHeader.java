package ua.journal.web.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.journal.web.security.ClientAddress.Heard;

/** The header of RFC 7239; an element that breaks its grammar names nobody. */
final class ForwardedHeader {
  private ForwardedHeader() {}

  /** Reads every line, the nearest proxy last. */
  static List<Heard> read(List<String> lines) {
    List<Heard> way = new ArrayList<>();
    for (String line : lines) {
      for (String element : split(line, ',')) {
        way.add(heard(element));
      }
    }
    return way;
  }

  private static Heard heard(String element) {
    String node = "";
    String protocol = "";
    for (String pair : split(element, ';')) {
      String[] parts = pair.split("=", 2);
      String value = parts.length == 2 ? unquoted(parts[1].strip()) : "";
      switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
        case "for" -> node = value;
        case "proto" -> protocol = value.toLowerCase(Locale.ROOT);
        default -> {
          // says nothing of the client
        }
      }
    }
    return new Heard(node, protocol);
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
  }

  /** Splits outside of quotes. A quote that never ends takes the rest: it names nobody. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted && i + 1 < text.length()) {
        part.append(c).append(text.charAt(++i));
        continue;
      }
      quoted ^= c == '"';
      if (c == separator && !quoted) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
