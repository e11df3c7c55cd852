package ua.journal.testkit;

import ua.journal.core.audit.AuditStore;
import ua.journal.core.common.Transaction;

/** A transaction that breaks where a command writes last: after its rows, before the record. */
record BrokenAudit(Transaction whole) implements Transaction {
  @Override
  public <P> P port(Class<P> port) {
    if (port.equals(AuditStore.class)) {
      throw new IllegalStateException("The record cannot be reached");
    }
    return whole.port(port);
  }
}
