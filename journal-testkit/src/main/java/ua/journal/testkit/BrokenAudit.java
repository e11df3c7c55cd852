package ua.journal.testkit;

import java.util.function.Function;
import ua.journal.core.JournalStore;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.common.Transaction;

/** A storage that breaks where a command writes last: after its rows, before the record. */
record BrokenAudit(JournalStore whole) implements JournalStore {
  @Override
  public <R> R write(Function<Transaction, R> work) {
    return whole.write(transaction -> work.apply(new Broken(transaction)));
  }

  @Override
  public <R> R read(Function<Transaction, R> work) {
    return whole.read(work);
  }

  @Override
  public boolean ready() {
    return whole.ready();
  }

  @Override
  public void close() {
    throw new IllegalStateException("The storage is the kit's to close");
  }

  private record Broken(Transaction whole) implements Transaction {
    @Override
    public <P> P port(Class<P> port) {
      if (port.equals(AuditStore.class)) {
        throw new IllegalStateException("The record cannot be reached");
      }
      return whole.port(port);
    }
  }
}
