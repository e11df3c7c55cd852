package ua.journal.core.register;

/**
 * Learns how far an import has come; called on the thread of the import, often, and must be quick.
 */
@FunctionalInterface
public interface WriteProgress {
  /** Nobody asks. */
  WriteProgress UNSEEN = (written, all) -> {};

  /**
   * Rows have been written; they stay only when the whole import succeeds.
   *
   * @param written how many so far, 0 when the writing begins
   * @param all how many there are to write
   */
  void writing(int written, int all);
}
