package ua.journal.testkit;

/** What a storage is expected to be able to do; all by default. */
public enum Capability {
  /** The test can change stored rows behind the journal's back, see {@link Tampering}. */
  TAMPERING,
  /**
   * The chain commits to every stored row; a storage that nobody reaches but through the program
   * may leave that out.
   */
  FACTS,
  /** What was stored is still there after the storage is closed and opened at the same place. */
  DURABILITY
}
