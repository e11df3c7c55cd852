package ua.journal.auth.password;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/** Bounds how many passwords are hashed at once, so that a login storm never stops mark entry. */
final class Bulkhead {
  private static final int WAIT_SECONDS = 10;
  private final Semaphore permits;

  Bulkhead(int parallel) {
    this.permits = new Semaphore(parallel, true);
  }

  <R> R run(Supplier<R> hashing) {
    try {
      if (!permits.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
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
