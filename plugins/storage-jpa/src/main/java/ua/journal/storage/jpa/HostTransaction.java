package ua.journal.storage.jpa;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** Tells the journal of the transaction its host is in. Thread-safe. */
@FunctionalInterface
public interface HostTransaction {
  /**
   * Gives the connection on which the host has begun a transaction on this thread.
   *
   * @return the connection, without auto-commit; null while the host is in no transaction
   */
  @Nullable Connection current();
}
