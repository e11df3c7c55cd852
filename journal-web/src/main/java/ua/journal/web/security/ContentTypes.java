package ua.journal.web.security;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a body says of what kind it is in a way that can be understood. */
final class ContentTypes {
  private static final String TOKEN = "[A-Za-z0-9!#$&^_.+-]+";
  private static final Pattern TYPE = Pattern.compile(TOKEN + "/" + TOKEN + "(?:\\s*;.*)?");
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";]*)\"?");

  private ContentTypes() {}

  /**
   * Whether a header can be understood; forms are UTF-8, data may name any charset there is.
   *
   * @param type the header, null for none
   * @param data whether a program sends it, not a page
   */
  static boolean isKnown(@Nullable String type, boolean data) {
    if (type == null || type.isBlank()) {
      return true;
    }
    if (!TYPE.matcher(type.strip()).matches()) {
      return false;
    }
    Matcher charset = CHARSET.matcher(type);
    if (!charset.find()) {
      return true;
    }
    String name = charset.group(1).strip();
    return name.equalsIgnoreCase("UTF-8") || data && isSupported(name);
  }

  private static boolean isSupported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
