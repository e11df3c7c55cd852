package ua.journal.web.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in a few words what somebody signed in with, so that he knows it again. */
final class Device {
  private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");
  private static final List<String> SYSTEMS =
      List.of("Android", "iPhone", "iPad", "Windows", "Macintosh", "Linux");

  private Device() {}

  /** «Firefox, Android»; empty where nothing is known. */
  static String of(@Nullable String userAgent) {
    String agent = userAgent == null ? "" : userAgent;
    String browser = first(BROWSERS, agent).replace("Edg", "Edge").replace("OPR", "Opera");
    String system = first(SYSTEMS, agent).replace("Macintosh", "macOS");
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String first(List<String> words, String agent) {
    return words.stream().filter(agent::contains).findFirst().orElse("");
  }
}
