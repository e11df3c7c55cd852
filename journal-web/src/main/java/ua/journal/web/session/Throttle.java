package ua.journal.web.session;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Slows guessing down: four failures are free, the fifth costs the first wait; success forgets
 * them. Counted per name and source, so that nobody can lock a teacher out from another place, and
 * never for ever. A name is a login, or a person whose second factor is asked for. A source is an
 * address or, for an account that was opened on it before, a device: guesses of a class behind the
 * school's one address cost its teacher nothing. An address may fail 300 times in ten minutes,
 * which are counted from its first failure and then forgotten. Thread-safe.
 */
final class Throttle {
  private static final int FIRST_TO_WAIT = 5;
  private static final int SOURCE_FREE = 300;
  private static final long SOURCE_WINDOW = TimeUnit.MINUTES.toSeconds(10);

  private final LongSupplier nanos;
  private final Waits pairs;
  private final Map<String, Failures> sources = Waits.remembered();

  Throttle(LongSupplier nanos) {
    this.nanos = nanos;
    this.pairs = new Waits(FIRST_TO_WAIT, nanos);
  }

  /** Returns the seconds until an attempt is looked at, 0 for now. */
  synchronized int waitSeconds(String name, String source) {
    long now = seconds();
    int wait = pairs.seconds(pair(name, source));
    Failures all = sources.get(source);
    if (all != null && now - all.since < SOURCE_WINDOW && all.count >= SOURCE_FREE) {
      return (int) Math.max(wait, all.last + Waits.FIRST - now);
    }
    return wait;
  }

  synchronized void failed(String name, String source) {
    long now = seconds();
    pairs.count(pair(name, source));
    Failures all = sources.get(source);
    if (all == null || now - all.since >= SOURCE_WINDOW) {
      all = new Failures(now);
      sources.put(source, all);
    }
    all.count++;
    all.last = now;
  }

  void succeeded(String name, String source) {
    pairs.forget(pair(name, source));
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

    Failures(long since) {
      this.since = since;
    }
  }
}
