package ua.journal.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Processor time of the processes that answer. */
@FunctionalInterface
public interface Cpu {
  /**
   * Returns the time spent so far.
   *
   * @return milliseconds
   */
  double millis();

  /**
   * Counts processes and their children.
   *
   * @param processes the processes, not null
   * @return a meter, never null
   */
  static Cpu of(List<ProcessHandle> processes) {
    return () ->
        processes.stream()
            .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
            .mapToLong(
                process -> process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
            .sum();
  }
}
