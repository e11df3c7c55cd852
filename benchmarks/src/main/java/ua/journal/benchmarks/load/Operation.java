package ua.journal.benchmarks.load;

/** What one client does over and over. Lives on one thread. */
@FunctionalInterface
public interface Operation {
  /**
   * Does it once.
   *
   * @return bytes of the answer, 0 where there are none
   * @throws Exception when it fails, which ends the measurement
   */
  long run() throws Exception;
}
