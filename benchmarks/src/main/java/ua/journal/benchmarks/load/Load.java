package ua.journal.benchmarks.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Runs clients side by side: a warm-up nobody looks at, then the measurement.
 *
 * @param warmUpSeconds seconds of the warm-up
 * @param seconds seconds of the measurement
 */
public record Load(double warmUpSeconds, double seconds) {
  private static final double NANOS = 1e9;

  /**
   * Measures.
   *
   * @param clients one operation for each client, not null
   * @param cpu whose processor time counts, not null
   * @return the figures, never null
   * @throws Exception when an operation fails
   */
  public Figures run(List<? extends Operation> clients, Cpu cpu) throws Exception {
    long begins = System.nanoTime() + (long) (warmUpSeconds * NANOS);
    long ends = begins + (long) (seconds * NANOS);
    ExecutorService threads = Executors.newFixedThreadPool(clients.size());
    try {
      List<Future<Laps>> running = new ArrayList<>();
      for (Operation client : clients) {
        Callable<Laps> laps = () -> Laps.drive(client, begins, ends);
        running.add(threads.submit(laps));
      }
      sleepUntil(begins);
      double before = cpu.millis();
      sleepUntil(ends);
      return sum(running, cpu.millis() - before);
    } finally {
      threads.shutdownNow();
    }
  }

  private Figures sum(List<Future<Laps>> running, double cpu) throws Exception {
    long[] all = new long[0];
    long bytes = 0;
    for (Future<Laps> future : running) {
      Laps laps = get(future);
      int before = all.length;
      all = Arrays.copyOf(all, before + laps.count);
      System.arraycopy(laps.nanos, 0, all, before, laps.count);
      bytes += laps.bytes;
    }
    return Figures.of(running.size(), all, seconds, bytes, cpu);
  }

  private static void sleepUntil(long moment) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(moment - System.nanoTime());
  }

  private static Laps get(Future<Laps> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Times of one client. */
  private static final class Laps {
    private long[] nanos = new long[1 << 12];
    private int count;
    private long bytes;

    static Laps drive(Operation client, long begins, long ends) throws Exception {
      Laps laps = new Laps();
      long before = System.nanoTime();
      while (before < ends) {
        long length = client.run();
        long after = System.nanoTime();
        if (before >= begins && after <= ends) {
          laps.add(after - before, length);
        }
        before = after;
      }
      return laps;
    }

    private void add(long lap, long length) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = lap;
      bytes += length;
    }
  }
}
