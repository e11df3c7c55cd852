package ua.journal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.teaching.JournalSummary;

/**
 * Fills all journals of the school, two at a time: one computes while the other is being stored.
 */
final class SchoolWriter {
  private static final int THREADS = 2;
  private static final int WHOLE = 100;
  private final JournalStore store;
  private final IdSource ids;
  private final SchoolId school;
  private final JournalWriter.Script script;

  SchoolWriter(JournalStore store, IdSource ids, SchoolId school, JournalWriter.Script script) {
    this.store = store;
    this.ids = ids;
    this.school = school;
    this.script = script;
  }

  void write(Map<JournalSummary, Sheet> sheets, IntConsumer progress) {
    AtomicInteger written = new AtomicInteger();
    Runnable another =
        () -> progress.accept(WHOLE * written.incrementAndGet() / Math.max(1, sheets.size()));
    ConcurrentLinkedQueue<Map.Entry<JournalSummary, Sheet>> queue =
        new ConcurrentLinkedQueue<>(sheets.entrySet());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        done.add(threads.submit(() -> work(queue, another)));
      }
      for (Future<?> one : done) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JournalException(ErrorCode.UNAVAILABLE, "The set-up of the demo was interrupted");
    } catch (ExecutionException e) {
      throw new JournalException(
          ErrorCode.INTERNAL, "The demo school cannot be filled", Map.of(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private void work(
      ConcurrentLinkedQueue<Map.Entry<JournalSummary, Sheet>> queue, Runnable written) {
    MovableClock clock = new MovableClock(script.moment());
    Journal journal = Journal.builder().store(store).ids(ids).clock(clock).build();
    JournalWriter writer = new JournalWriter(journal, clock, school, script);
    for (Map.Entry<JournalSummary, Sheet> next = queue.poll(); next != null; next = queue.poll()) {
      writer.write(next.getKey(), next.getValue());
      written.run();
    }
  }
}
