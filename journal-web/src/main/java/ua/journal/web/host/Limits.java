package ua.journal.web.host;

import java.time.Duration;

/**
 * What a plugin may cost.
 *
 * @param quick most time of an answer about itself: at load, and whether it knows a file
 * @param work most time of real work: a report written, a sign-in checked
 * @param file most time of a file read, by this plugin and from its first byte to its rows
 * @param bytes most bytes of one report
 * @param calls most calls of one plugin at a time, those that hang included
 * @param faults faults within the window after which a plugin rests
 * @param rest the window, and how long it rests
 */
record Limits(
    Duration quick,
    Duration work,
    Duration file,
    long bytes,
    int calls,
    int faults,
    Duration rest) {
  private static final Duration QUICK = Duration.ofSeconds(10);
  private static final long MOST_BYTES = 50L << 20;
  private static final int MOST_CALLS = 16;
  private static final int MOST_FAULTS = 3;
  private static final Duration REST = Duration.ofMinutes(10);

  /** The limits of a server whose administrator says how long real work may take. */
  static Limits of(Duration work, Duration file) {
    return new Limits(QUICK, work, file, MOST_BYTES, MOST_CALLS, MOST_FAULTS, REST);
  }
}
