package ua.journal.web.problem;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What callers sent wrong, in the log: one short line each and few a minute, so that nobody fills a
 * disk from outside. How many were left out the next line tells. Thread-safe.
 */
public final class Refusals {
  private static final Logger LOG = System.getLogger(Refusals.class.getName());
  private static final Refusals ALL = new Refusals(Clock.systemUTC());
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int LINES = 10;
  private static final int LONGEST = 120;

  private final Clock clock;
  private Instant end = Instant.MIN;
  private int told;
  private long silent;

  Refusals(Clock clock) {
    this.clock = clock;
  }

  /**
   * Notes a request that was refused.
   *
   * @param method its method
   * @param path its path as it came, without the query, which may name what was looked for
   * @param why what is wrong with it, in our own words
   */
  public static void log(String method, String path, String why) {
    ALL.line(method, path, why).ifPresent(line -> LOG.log(Level.WARNING, line));
  }

  /** The line, or nothing when enough has been said. */
  synchronized Optional<String> line(String method, String path, String why) {
    Instant now = clock.instant();
    if (now.isAfter(end)) {
      end = now.plus(WINDOW);
      told = 0;
    }
    if (++told > LINES) {
      silent++;
      return Optional.empty();
    }
    String others = silent == 0 ? "" : " (" + silent + " more were not told)";
    silent = 0;
    return Optional.of("Refused " + plain(method + " " + path) + ": " + why + others);
  }

  private static String plain(String text) {
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    return cut.replaceAll("[^\\x21-\\x7E ]", "?");
  }
}
