package ua.journal.core;

import ua.journal.core.common.Transactions;

/**
 * What a storage plugin gives: transactions whose ports are the {@code …Store} interfaces of the
 * rooms. Thread-safe; closed once by its opener.
 */
public interface JournalStore extends Transactions, AutoCloseable {
  /**
   * Returns whether storage answers and its schema is of this version.
   *
   * @return true when reads and writes can be expected to succeed
   */
  boolean ready();

  /**
   * Returns how the storage is. Whoever watches over a server asks every few seconds, from one
   * thread; a storage that can mend itself takes this as the occasion.
   *
   * @return the state, never null; a storage that knows no more is open when it is {@link #ready()}
   */
  default StoreState state() {
    return ready() ? StoreState.OPEN : StoreState.GONE;
  }

  @Override
  void close();
}
