package ua.journal.core.common;

import java.util.function.Function;

/**
 * Runs work inside transactions; exactly one of commit or rollback happens. Thread-safe.
 *
 * <p><b>Isolation.</b> Work sees what was committed and what it wrote itself, never what another
 * transaction has not committed (READ COMMITTED at least). Two reads of one transaction may see
 * different commits; who needs the same answer until the end takes the lock a port offers. What was
 * committed is seen by every transaction that begins later, on any thread.
 *
 * <p><b>Nesting.</b> There is none: a transaction asked for inside the work of another, on one
 * thread, is refused before it begins, whether either reads or writes. Hand the {@link Transaction}
 * on instead.
 *
 * <p><b>Ending.</b> A transaction and its ports live until the work returns or throws. A caller
 * that kept them is refused with {@link ErrorCode#INTERNAL}, reading and writing.
 */
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
