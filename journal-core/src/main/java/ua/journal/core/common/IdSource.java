package ua.journal.core.common;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes time-sorted identifiers that stay below 2^53 until the year 2094, so that JavaScript and
 * short JSON lose nothing. Layout: milliseconds since 2025 (41 bits), node (4 bits), counter (8
 * bits); a full counter borrows the next millisecond. Thread-safe.
 */
public final class IdSource {
  private static final long EPOCH_2025 = 1_735_689_600_000L;
  private static final int NODE_BITS = 4;
  private static final int COUNTER_BITS = 8;

  private final long node;
  private final AtomicLong last = new AtomicLong();

  /**
   * Creates a source for one application node.
   *
   * @param node number of the node, 0 to 15; nodes that share a database need different numbers
   * @throws JournalException MALFORMED when the number is out of range
   */
  public IdSource(int node) {
    if (node < 0 || node >= 1 << NODE_BITS) {
      throw JournalException.malformed("Node must be 0 to 15, not " + node);
    }
    this.node = node;
  }

  /**
   * Makes the next identifier; later ones are greater within a node.
   *
   * @return a positive number
   */
  public long next() {
    long now = (System.currentTimeMillis() - EPOCH_2025) << COUNTER_BITS;
    long tick = last.updateAndGet(previous -> Math.max(previous + 1, now));
    long millis = tick >>> COUNTER_BITS;
    long counter = tick & ((1 << COUNTER_BITS) - 1);
    return (millis << (NODE_BITS + COUNTER_BITS)) | (node << COUNTER_BITS) | counter;
  }
}
