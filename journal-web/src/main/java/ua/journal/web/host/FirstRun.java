package ua.journal.web.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import ua.journal.core.Journal;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.FoundSchool;

/**
 * An installation without a school: whoever reads the console may found it, once. The secret lives
 * in memory; the next start makes another.
 */
public final class FirstRun {
  private static final Logger LOG = System.getLogger(FirstRun.class.getName());
  private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final int TRIES = 10;

  private final Journal journal;
  private final String secret;
  private final AtomicInteger tries = new AtomicInteger();

  FirstRun(Journal journal) {
    this.journal = journal;
    this.secret = random();
  }

  /** Writes the secret where only who started the server reads it. */
  void announce(String port) {
    // a console shows warnings, and nothing below them unless somebody asks
    LOG.log(
        Level.WARNING,
        "This journal has no school yet. Open http://localhost:"
            + port
            + "/setup.xhtml and enter the one-time secret "
            + secret);
  }

  /** Whether the school is still to be founded. */
  public boolean isPending() {
    return journal.school().isEmpty();
  }

  /** Whether so many wrong secrets came that this start takes no more. */
  public boolean isBurnt() {
    return tries.get() >= TRIES;
  }

  /**
   * Whether the typed secret is the one on the console; those sent at once are looked at one after
   * the other, so that no more are looked at than the start takes.
   */
  public synchronized boolean holds(String typed) {
    if (isBurnt()) {
      return false;
    }
    boolean same =
        MessageDigest.isEqual(
            bare(typed).getBytes(StandardCharsets.UTF_8),
            bare(secret).getBytes(StandardCharsets.UTF_8));
    if (!same) {
      tries.incrementAndGet();
    }
    return same;
  }

  /**
   * Founds the school.
   *
   * @return false when somebody else has founded it meanwhile
   */
  public synchronized boolean found(FoundSchool command) {
    if (!isPending()) {
      return false;
    }
    SchoolId school = new SchoolId(new IdSource(0).next());
    try {
      journal.asSystem(school).perform(command);
    } catch (JournalException e) {
      if (e.code() == ErrorCode.CONFLICT) {
        LOG.log(Level.INFO, "Another server has founded the school");
        return false;
      }
      throw e;
    }
    LOG.log(Level.INFO, "The school has been founded");
    return true;
  }

  private static String bare(String secret) {
    return secret.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(i > 0 && i % GROUP == 0 ? "-" : "");
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }
}
