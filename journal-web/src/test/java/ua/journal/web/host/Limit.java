package ua.journal.web.host;

import java.time.Duration;

/** Limits for tests: one for what must come to an end, one for what must not be cut off. */
final class Limit {
  static final Limits PATIENT = limits(Duration.ofMinutes(2));
  static final Limits BRIEF = limits(Duration.ofSeconds(1));

  private Limit() {}

  private static Limits limits(Duration most) {
    return new Limits(most, most, most, 10_000, 2, 3, Duration.ofMinutes(10));
  }
}
