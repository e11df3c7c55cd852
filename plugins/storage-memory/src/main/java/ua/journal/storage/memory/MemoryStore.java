package ua.journal.storage.memory;

import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import ua.journal.core.JournalStore;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.Nesting;
import ua.journal.core.common.Transaction;

/**
 * Writers take turns and work on copies, which replace the whole at commit; readers look at the
 * last whole and wait for nobody.
 */
final class MemoryStore implements JournalStore {
  private final ReentrantLock writers = new ReentrantLock();
  private final Nesting nesting = new Nesting();
  private volatile Installation committed = Installation.EMPTY;
  private volatile boolean closed;

  @Override
  public <R> R write(Function<Transaction, R> work) {
    return nesting.refuse(
        () -> {
          writers.lock();
          try {
            Draft draft = Draft.writing(open());
            R answer = run(work, draft);
            committed = draft.finish();
            return answer;
          } finally {
            writers.unlock();
          }
        });
  }

  @Override
  public <R> R read(Function<Transaction, R> work) {
    return nesting.refuse(() -> run(work, Draft.reading(open())));
  }

  @Override
  public boolean ready() {
    return !closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  private Installation open() {
    if (closed) {
      throw new JournalException(ErrorCode.UNAVAILABLE, "The storage has been closed");
    }
    return committed;
  }

  private static <R> R run(Function<Transaction, R> work, Draft draft) {
    try {
      return work.apply(new MemoryTransaction(draft));
    } catch (JournalException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new JournalException(ErrorCode.INTERNAL, "The work failed: " + e, Map.of(), e);
    } finally {
      draft.end();
    }
  }
}
