package ua.journal.auth.password;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Bounds how many passwords are hashed at once, so that a login storm never stops mark entry: half
 * of the machine's cores are left to whoever is at work. The others wait in order, not too many and
 * not too long.
 */
final class Bulkhead {
  private static final int LONGEST_QUEUE = 64;

  private final Semaphore permits;
  private final int seconds;

  /**
   * With bounds.
   *
   * @param parallel hashes at once
   * @param seconds how long somebody waits for his turn
   */
  Bulkhead(int parallel, int seconds) {
    this.permits = new Semaphore(parallel, true);
    this.seconds = seconds;
  }

  <R> R run(Supplier<R> hashing) {
    try {
      boolean full = permits.getQueueLength() >= LONGEST_QUEUE;
      if (full || !permits.tryAcquire(seconds, TimeUnit.SECONDS)) {
        throw new JournalException(ErrorCode.UNAVAILABLE, "Too many sign-ins at once");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JournalException(ErrorCode.UNAVAILABLE, "Interrupted while waiting to sign in");
    }
    try {
      return hashing.get();
    } finally {
      permits.release();
    }
  }
}
