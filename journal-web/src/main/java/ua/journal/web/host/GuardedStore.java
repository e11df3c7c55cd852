package ua.journal.web.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import ua.journal.core.JournalStore;
import ua.journal.core.StoreState;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.Transaction;

/** A storage behind the host's edge, and watched. */
final class GuardedStore implements JournalStore {
  private static final Logger LOG = System.getLogger(GuardedStore.class.getName());

  /** A database that hangs is a database that does not answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JournalStore store;
  private final Edge edge;
  private final StoreWatch watch;

  GuardedStore(JournalStore store, Edge edge) {
    this.store = store;
    this.edge = edge;
    this.watch = new StoreWatch(this::look, StoreWatch.Pace.USUAL).begin();
  }

  StoreWatch watch() {
    return watch;
  }

  @Override
  public <R> R write(Function<Transaction, R> work) {
    return watched(() -> store.write(work));
  }

  @Override
  public <R> R read(Function<Transaction, R> work) {
    return watched(() -> store.read(work));
  }

  @Override
  public boolean ready() {
    return state().keeps();
  }

  /** The last look: nobody who asks waits for the storage. */
  @Override
  public StoreState state() {
    return watch.state();
  }

  @Override
  public void close() {
    watch.close();
    edge.call(
        () -> {
          store.close();
          return true;
        });
  }

  private <R> R watched(Supplier<R> work) {
    watch.requireAnswers();
    try {
      R answer = edge.call(work);
      watch.worked();
      return answer;
    } catch (JournalException e) {
      if (e.code() == ErrorCode.UNAVAILABLE) {
        watch.failed();
      }
      throw e;
    }
  }

  private StoreState look() {
    try {
      return edge.within(PATIENCE, store::state);
    } catch (JournalException e) {
      LOG.log(Level.WARNING, "Storage is not ready", e);
      return StoreState.GONE;
    }
  }
}
