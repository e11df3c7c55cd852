package ua.journal.web.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Guesses counted by a key. So many are free; the last of those and each further one is followed by
 * a wait of 30 seconds, doubling to 15 minutes. The wait ends: nobody is locked out for good.
 * Twelve quiet hours forget. Time is monotonic. Thread-safe; remembers the last 20 000 keys.
 */
final class Waits {
  static final long FIRST = 30;
  private static final long LONGEST = TimeUnit.MINUTES.toSeconds(15);
  private static final long FORGET = TimeUnit.HOURS.toSeconds(12);
  private static final int MOST_DOUBLINGS = 10;
  private static final int REMEMBERED = 20_000;

  private final int free;
  private final LongSupplier nanos;
  private final Map<String, Guesses> keys = remembered();

  Waits(int free, LongSupplier nanos) {
    this.free = free;
    this.nanos = nanos;
  }

  /** A map that forgets what was looked for longest ago. */
  static <V> Map<String, V> remembered() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > REMEMBERED;
      }
    };
  }

  /** Returns the seconds until a guess is looked at, 0 for now. */
  synchronized int seconds(String key) {
    Guesses guesses = keys.get(key);
    return guesses == null ? 0 : (int) Math.max(0, guesses.until - now());
  }

  /** Counts a guess. */
  synchronized void count(String key) {
    long now = now();
    Guesses guesses = keys.get(key);
    if (guesses == null || now - guesses.last > FORGET) {
      guesses = new Guesses();
      keys.put(key, guesses);
    }
    guesses.count++;
    guesses.last = now;
    if (guesses.count >= free) {
      int doublings = Math.min(guesses.count - free, MOST_DOUBLINGS);
      guesses.until = now + Math.min(LONGEST, FIRST << doublings);
    }
  }

  /**
   * Counts a guess before it is looked at, so that those sent at once are not all free.
   *
   * @return 0 when it may be looked at, else the seconds until one may
   */
  synchronized int take(String key) {
    int wait = seconds(key);
    if (wait == 0) {
      count(key);
    }
    return wait;
  }

  /** Gives a guess back that was right: its owner's. */
  synchronized void back(String key) {
    Guesses guesses = keys.get(key);
    if (guesses != null && guesses.count > 0) {
      guesses.count--;
      guesses.until = 0;
    }
  }

  synchronized void forget(String key) {
    keys.remove(key);
  }

  private long now() {
    return TimeUnit.NANOSECONDS.toSeconds(nanos.getAsLong());
  }

  private static final class Guesses {
    private int count;
    private long last;
    private long until;
  }
}
