package ua.journal.web.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Slows guessing down: four failures are free, the fifth costs 30 seconds, doubling to 15 minutes;
 * success or 12 quiet hours forget them. Counted per name and source, so that nobody can lock a
 * teacher out from another place, and never for ever. A name is a login, or a person whose second
 * factor is asked for. A source is an address or, for an account that was opened on it before, a
 * device: guesses of a class behind the school's one address cost its teacher nothing. An address
 * may fail 300 times in ten minutes, which are counted from its first failure and then forgotten.
 * Time is monotonic. Thread-safe; remembers the last 20 000 pairs.
 */
final class Throttle {
  private static final int FREE = 4;
  private static final int SOURCE_FREE = 300;
  private static final long FIRST_WAIT = 30;
  private static final long LONGEST_WAIT = TimeUnit.MINUTES.toSeconds(15);
  private static final long FORGET = TimeUnit.HOURS.toSeconds(12);
  private static final long SOURCE_WINDOW = TimeUnit.MINUTES.toSeconds(10);
  private static final int REMEMBERED = 20_000;

  private final LongSupplier nanos;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > REMEMBERED;
        }
      };

  Throttle(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Returns the seconds until an attempt is looked at, 0 for now. */
  synchronized int waitSeconds(String name, String source) {
    long now = seconds();
    Failures pair = failures.get(pair(name, source));
    Failures all = failures.get(source);
    long wait = pair == null ? 0 : pair.until - now;
    if (all != null && now - all.since < SOURCE_WINDOW && all.count >= SOURCE_FREE) {
      wait = Math.max(wait, all.last + FIRST_WAIT - now);
    }
    return (int) Math.max(0, wait);
  }

  synchronized void failed(String name, String source) {
    long now = seconds();
    Failures pair = failures.get(pair(name, source));
    if (pair == null || now - pair.last > FORGET) {
      pair = fresh(pair(name, source), now);
    }
    pair.count++;
    pair.last = now;
    if (pair.count > FREE) {
      int doublings = Math.min(pair.count - FREE - 1, 10);
      pair.until = now + Math.min(LONGEST_WAIT, FIRST_WAIT << doublings);
    }
    Failures all = failures.get(source);
    if (all == null || now - all.since >= SOURCE_WINDOW) {
      all = fresh(source, now);
    }
    all.count++;
    all.last = now;
  }

  synchronized void succeeded(String name, String source) {
    failures.remove(pair(name, source));
  }

  private Failures fresh(String key, long now) {
    Failures first = new Failures(now);
    failures.put(key, first);
    return first;
  }

  private long seconds() {
    return TimeUnit.NANOSECONDS.toSeconds(nanos.getAsLong());
  }

  private static String pair(String name, String source) {
    return name + "\u0000" + source;
  }

  private static final class Failures {
    private final long since;
    private int count;
    private long last;
    private long until;

    Failures(long since) {
      this.since = since;
    }
  }
}
