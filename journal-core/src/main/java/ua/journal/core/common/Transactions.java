package ua.journal.core.common;

import java.util.function.Function;

/** Runs work inside transactions; exactly one of commit or rollback happens. Thread-safe. */
public interface Transactions {
  /**
   * Runs work that may write. Any exception rolls back.
   *
   * @param <R> type of the answer
   * @param work what to do, not null
   * @return what the work returned
   * @throws JournalException for every failure of storage, {@link ErrorCode#CONFLICT} when a unique
   *     key or a version check was hit and running the work again may succeed
   */
  <R> R write(Function<Transaction, R> work);

  /**
   * Runs work that only reads.
   *
   * @param <R> type of the answer
   * @param work what to do, not null
   * @return what the work returned
   * @throws JournalException for every failure of storage
   */
  <R> R read(Function<Transaction, R> work);
}
