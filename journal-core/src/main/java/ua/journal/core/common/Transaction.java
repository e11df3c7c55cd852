package ua.journal.core.common;

/** One unit of work against storage; lives on one thread from begin to commit or rollback. */
public interface Transaction {
  /**
   * Returns a port bound to this transaction.
   *
   * @param <P> type of the port
   * @param port the port's interface, not null
   * @return the port, never null
   * @throws JournalException with {@link ErrorCode#INTERNAL} when the storage has no such port
   */
  <P> P port(Class<P> port);
}
