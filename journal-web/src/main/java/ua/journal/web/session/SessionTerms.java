package ua.journal.web.session;

import java.time.Duration;

/**
 * How long a session lasts; one that nobody uses is locked, so that nobody works under the name of
 * another (R-SEC-04, clause 3.2).
 *
 * @param lockAfter how long it stays open without the person's doing anything
 * @param longest how long it lasts however busy he is
 * @param shared whether others use the same device (clause 4, administrator, point 12)
 */
public record SessionTerms(Duration lockAfter, Duration longest, boolean shared) {
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration LONGEST_SHARED = Duration.ofHours(1);

  static SessionTerms own(Duration lockAfter) {
    return new SessionTerms(lockAfter, LONGEST, false);
  }

  /** A lesson and a break: whoever comes next finds no session of the one before. */
  static SessionTerms shared(Duration lockAfter) {
    return new SessionTerms(lockAfter, LONGEST_SHARED, true);
  }
}
