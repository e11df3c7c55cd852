package ua.journal.web.session;

import java.security.SecureRandom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;

/**
 * Who works in a session. Kept in the memory of the server alone; only the moment of the last
 * activity changes. How long it lasts is told by a monotonic clock: nobody opens or locks it by
 * setting the machine's. Thread-safe.
 */
public final class SignedIn {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PersonId person;
  private final String login;
  private final int level;
  private final String csrfToken;
  private final Instant since;
  private final long opened;
  private final String device;
  private final SessionTerms terms;
  private volatile boolean ended;
  private volatile boolean provisional;
  private volatile @Nullable Origin origin;
  private volatile long lastActivity;

  SignedIn(
      PersonId person,
      String login,
      int level,
      String csrfToken,
      String device,
      SessionTerms terms,
      Instant since,
      long nanos) {
    this.person = person;
    this.login = login;
    this.level = level;
    this.csrfToken = csrfToken;
    this.since = since;
    this.device = device;
    this.terms = terms;
    this.opened = nanos;
    this.lastActivity = nanos;
  }

  /** The person. */
  public PersonId person() {
    return person;
  }

  /** What he signed in with. */
  public String login() {
    return login;
  }

  /** Assurance level of the sign-in: 2 when two factors were shown. */
  public int level() {
    return level;
  }

  /** When he signed in. */
  public Instant since() {
    return since;
  }

  /** What he signed in with: browser and system in a few words. */
  public String device() {
    return device;
  }

  /** How long the session lasts. */
  public SessionTerms terms() {
    return terms;
  }

  /**
   * Whether it was opened only to set up a second factor: its owner has just shown who they are.
   */
  public boolean isProvisional() {
    return provisional;
  }

  /** The provider by which they came in, null where it was none. */
  @Nullable Origin origin() {
    return origin;
  }

  void cameBy(@Nullable Origin provider) {
    origin = provider;
  }

  void openProvisionally() {
    provisional = true;
  }

  void end() {
    ended = true;
  }

  /** What every changing request of this session must carry. */
  public String csrfToken() {
    return csrfToken;
  }

  /** The same for the text of a page, where it must look different each time. */
  public String maskedToken() {
    return RandomToken.masked(csrfToken, RANDOM);
  }

  /** State at a moment: a locked session never opens by itself, for only open ones are touched. */
  SessionState state(long nanos) {
    if (ended || nanos - opened >= terms.longest().toNanos()) {
      return SessionState.NONE;
    }
    if (nanos - lastActivity >= terms.lockAfter().toNanos()) {
      return SessionState.LOCKED;
    }
    return SessionState.OPEN;
  }

  void touch(long nanos) {
    lastActivity = nanos;
  }

  /** When somebody last did something in it. */
  long touched() {
    return lastActivity;
  }

  /** When it was opened, for the order of a person's sessions. */
  long opened() {
    return opened;
  }
}
