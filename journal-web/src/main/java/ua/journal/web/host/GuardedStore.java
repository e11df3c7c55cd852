package ua.journal.web.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Function;
import ua.journal.core.JournalStore;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.Transaction;

/** A storage behind the host's edge. */
final class GuardedStore implements JournalStore {
  private static final Logger LOG = System.getLogger(GuardedStore.class.getName());

  /** A database that hangs is a database that does not answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JournalStore store;
  private final Edge edge;

  GuardedStore(JournalStore store, Edge edge) {
    this.store = store;
    this.edge = edge;
  }

  @Override
  public <R> R write(Function<Transaction, R> work) {
    return edge.call(() -> store.write(work));
  }

  @Override
  public <R> R read(Function<Transaction, R> work) {
    return edge.call(() -> store.read(work));
  }

  @Override
  public boolean ready() {
    try {
      return edge.within(PATIENCE, store::ready);
    } catch (JournalException e) {
      LOG.log(Level.WARNING, "Storage is not ready", e);
      return false;
    }
  }

  @Override
  public void close() {
    edge.call(
        () -> {
          store.close();
          return true;
        });
  }
}
