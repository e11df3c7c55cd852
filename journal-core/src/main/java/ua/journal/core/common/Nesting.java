package ua.journal.core.common;

import java.util.function.Supplier;
import org.apiguardian.api.API;

/** What a storage keeps to refuse a transaction inside another on one thread. Thread-safe. */
@API(status = API.Status.INTERNAL)
public final class Nesting {
  private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

  /** Starts with no thread inside. */
  public Nesting() {}

  /**
   * Runs a transaction.
   *
   * @param <R> type of the answer
   * @param transaction from begin to its end, not null
   * @return what the transaction answered
   * @throws JournalException with {@link ErrorCode#INTERNAL}, before anything runs, when the thread
   *     is inside another transaction of the storage
   */
  public <R> R refuse(Supplier<R> transaction) {
    if (inside.get()) {
      throw new JournalException(ErrorCode.INTERNAL, "A transaction inside a transaction");
    }
    inside.set(true);
    try {
      return transaction.get();
    } finally {
      inside.remove();
    }
  }
}
