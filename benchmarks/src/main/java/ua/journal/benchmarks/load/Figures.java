package ua.journal.benchmarks.load;

import java.util.Arrays;
import java.util.List;

/**
 * What came of a measurement.
 *
 * @param clients number of clients
 * @param count operations done
 * @param perSecond operations per second of all clients together
 * @param p50 median in milliseconds
 * @param p95 in milliseconds
 * @param bytes mean length of an answer, 0 where there are none
 * @param cpu milliseconds of processor time spent on one operation by those who answer it; unlike
 *     the other figures it hardly depends on what else the machine is doing
 */
public record Figures(
    int clients, long count, double perSecond, double p50, double p95, double bytes, double cpu) {
  private static final double NANOS_PER_MILLI = 1e6;

  static Figures of(int clients, long[] nanos, double seconds, long bytes, double cpu) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int count = Math.max(1, sorted.length);
    return new Figures(
        clients,
        sorted.length,
        sorted.length / seconds,
        at(sorted, 0.5),
        at(sorted, 0.95),
        (double) bytes / count,
        cpu / count);
  }

  /**
   * Makes figures out of times that a browser took.
   *
   * @param millis times in milliseconds, not null
   * @return figures without throughput, never null
   */
  public static Figures ofMillis(List<Double> millis) {
    long[] nanos = millis.stream().mapToLong(one -> Math.round(one * NANOS_PER_MILLI)).toArray();
    return of(1, nanos, Double.POSITIVE_INFINITY, 0, 0);
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / NANOS_PER_MILLI;
  }
}
