package ua.journal.core.activation;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets through one event of a kind in a minute and counts the rest; what was counted is told with
 * the next that goes through. A flood from very many places is one kind. A stop of the program
 * loses at most the counts of the last minute. Thread-safe.
 */
final class Minutes {
  private static final Duration WINDOW = Duration.ofMinutes(1);

  /** More kinds than this within a minute are a flood, and no help to anybody one by one. */
  static final int MOST = 200;

  private static final String OTHERS = "";

  private final Map<String, Window> windows = new LinkedHashMap<>();

  /**
   * Notes an event.
   *
   * @return what to add to its entry, such as « more=7»; empty when it is only counted
   */
  synchronized Optional<String> note(String kind, LocalDateTime now) {
    windows.values().removeIf(window -> window.more == 0 && !window.holds(now));
    String key = windows.containsKey(kind) || windows.size() < MOST ? kind : OTHERS;
    Window window = windows.get(key);
    if (window != null && window.holds(now)) {
      window.more++;
      return Optional.empty();
    }
    int more = window == null ? 0 : window.more;
    windows.remove(key);
    forget(now);
    windows.put(key, new Window(now));
    return Optional.of(more == 0 ? "" : " more=" + more);
  }

  /** Counts of long ago that nothing followed make room. */
  private void forget(LocalDateTime now) {
    if (windows.size() >= MOST) {
      windows.values().removeIf(window -> !window.holds(now));
    }
  }

  private static final class Window {
    private final LocalDateTime since;
    private int more;

    Window(LocalDateTime since) {
      this.since = since;
    }

    /** A clock that was put back ends the minute, too. */
    boolean holds(LocalDateTime now) {
      Duration past = Duration.between(since, now);
      return !past.isNegative() && past.compareTo(WINDOW) < 0;
    }
  }
}
