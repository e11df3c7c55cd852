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

  @Override
  void close();
}
