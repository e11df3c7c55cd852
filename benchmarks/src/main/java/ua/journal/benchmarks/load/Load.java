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
import java.util.concurrent.atomic.LongAdder;

/**
 * Runs clients side by side: a warm-up nobody looks at, then the measurement.
 *
 * @param warmUpSeconds least seconds of the warm-up
 * @param seconds seconds of the measurement
 */
public record Load(double warmUpSeconds, double seconds) {
  private static final double NANOS = 1e9;
  private static final int WARM_OPERATIONS = 1500;
  private static final double LONGEST_WARM_UP = 60;

  /**
   * Measures.
   *
   * @param clients one operation for each client, not null
   * @param cpu whose processor time counts, not null
   * @return the figures, never null
   * @throws Exception when an operation fails
   */
  public Figures run(List<? extends Operation> clients, Cpu cpu) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(clients.size());
    Window window = new Window();
    try {
      List<Future<Laps>> running = new ArrayList<>();
      for (Operation client : clients) {
        Callable<Laps> laps = () -> Laps.drive(client, window);
        running.add(threads.submit(laps));
      }
      warmUp(window, running);
      double before = cpu.millis();
      window.open(seconds);
      sleepUntil(window.ends);
      return sum(running, cpu.millis() - before);
    } finally {
      window.ends = Long.MIN_VALUE;
      threads.shutdownNow();
    }
  }

  /** Code is warm after a number of operations, however busy the machine is. */
  private void warmUp(Window window, List<Future<Laps>> running) throws InterruptedException {
    long begun = System.nanoTime();
    double waited = 0;
    boolean failed = false;
    while (!failed
        && (waited < warmUpSeconds
            || window.operations.sum() < WARM_OPERATIONS && waited < LONGEST_WARM_UP)) {
      TimeUnit.MILLISECONDS.sleep(50);
      waited = (System.nanoTime() - begun) / NANOS;
      failed = running.stream().anyMatch(Future::isDone);
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

  /** When the measurement begins and ends; both are far away during the warm-up. */
  private static final class Window {
    private final LongAdder operations = new LongAdder();
    private volatile long begins = Long.MAX_VALUE;
    private volatile long ends = Long.MAX_VALUE;

    private void open(double seconds) {
      long now = System.nanoTime();
      ends = now + (long) (seconds * NANOS);
      begins = now;
    }
  }

  /** Times of one client. */
  private static final class Laps {
    private long[] nanos = new long[1 << 12];
    private int count;
    private long bytes;

    static Laps drive(Operation client, Window window) throws Exception {
      Laps laps = new Laps();
      long before = System.nanoTime();
      while (before < window.ends) {
        long length = client.run();
        long after = System.nanoTime();
        window.operations.increment();
        if (before >= window.begins && after <= window.ends) {
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
