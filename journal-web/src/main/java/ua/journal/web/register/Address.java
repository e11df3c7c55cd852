package ua.journal.web.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a page with what it asks for; what is empty is left out. Immutable. */
public final class Address {
  private final String page;
  private final Map<String, String> asked;

  private Address(String page, Map<String, String> asked) {
    this.page = page;
    this.asked = asked;
  }

  /** The page alone. */
  public static Address of(String page) {
    return new Address(page, Map.of());
  }

  /** The same with another value of a parameter, an empty one takes it away. */
  public Address with(String name, String value) {
    Map<String, String> next = new LinkedHashMap<>(asked);
    if (value.isEmpty()) {
      next.remove(name);
    } else {
      next.put(name, value);
    }
    return new Address(page, next);
  }

  @Override
  public String toString() {
    return asked.isEmpty()
        ? page
        : asked.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&", page + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
