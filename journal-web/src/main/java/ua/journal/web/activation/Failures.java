package ua.journal.web.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Wrong codes by the address they came from: guessing is slow, a whole school behind one is not.
 */
@ApplicationScoped
public class Failures {
  private static final int FREE = 30;
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int MOST_ADDRESSES = 10_000;

  private final Map<String, Count> counts =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  /** Whether so many wrong codes came from an address that it has to wait. */
  public synchronized boolean tooMany(String source) {
    Count count = counts.get(source);
    return count != null && count.isFresh() && count.wrong() >= FREE;
  }

  /** Counts a wrong code. */
  public synchronized void note(String source) {
    Count count = counts.get(source);
    counts.put(
        source,
        count != null && count.isFresh()
            ? new Count(count.since(), count.wrong() + 1)
            : new Count(System.nanoTime(), 1));
  }

  private record Count(long since, int wrong) {
    boolean isFresh() {
      return System.nanoTime() - since < WINDOW.toNanos();
    }
  }
}
