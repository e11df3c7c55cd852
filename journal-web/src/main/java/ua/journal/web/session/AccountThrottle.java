package ua.journal.web.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Slows down guessing one account's password from many places at once: sixty guesses are free,
 * wherever they come from, each further one waits 30 seconds, doubling to 15 minutes. The wait
 * ends; nobody is locked out for good, and devices the account was opened on are not counted. A
 * guess counts before it is looked at, so that those sent at once are not all free; what was right
 * is given back. Twelve quiet hours forget. Time is monotonic. Thread-safe; remembers the last 20
 * 000 names.
 */
final class AccountThrottle {
  static final int FREE = 60;
  private static final long FIRST_WAIT = 30;
  private static final long LONGEST_WAIT = TimeUnit.MINUTES.toSeconds(15);
  private static final long FORGET = TimeUnit.HOURS.toSeconds(12);
  private static final int REMEMBERED = 20_000;
  private static final int MOST_DOUBLINGS = 10;

  private final LongSupplier nanos;
  private final Map<String, Guesses> names =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guesses> eldest) {
          return size() > REMEMBERED;
        }
      };

  AccountThrottle(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * Takes a guess at an account.
   *
   * @return 0 when it may be looked at, else the seconds until one may
   */
  synchronized int take(String name) {
    long now = TimeUnit.NANOSECONDS.toSeconds(nanos.getAsLong());
    Guesses guesses = names.get(name);
    if (guesses == null || now - guesses.last > FORGET) {
      guesses = new Guesses();
      names.put(name, guesses);
    }
    if (guesses.until > now) {
      return (int) (guesses.until - now);
    }
    guesses.count++;
    guesses.last = now;
    if (guesses.count >= FREE) {
      int doublings = Math.min(guesses.count - FREE, MOST_DOUBLINGS);
      guesses.until = now + Math.min(LONGEST_WAIT, FIRST_WAIT << doublings);
    }
    return 0;
  }

  /** Gives a guess back that was right: its owner's. */
  synchronized void back(String name) {
    Guesses guesses = names.get(name);
    if (guesses != null && guesses.count > 0) {
      guesses.count--;
      guesses.until = 0;
    }
  }

  private static final class Guesses {
    private int count;
    private long last;
    private long until;
  }
}
