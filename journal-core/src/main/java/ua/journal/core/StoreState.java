package ua.journal.core;

/** How a storage is. */
public enum StoreState {
  /** Reads and writes can be expected to succeed. */
  OPEN,
  /** The same, but there will be no room for writes before long. */
  LOW,
  /** There is no room for writes; reads go on, and writes again when there is some. */
  FULL,
  /** Where it keeps things nothing can be written; reads go on. */
  READ_ONLY,
  /** It does not answer, or its schema is not of this version. */
  GONE;

  /** Key under which a {@code UNAVAILABLE} tells in its data which of these it is. */
  public static final String REASON = "storage";

  /**
   * Returns whether reads can be expected to succeed.
   *
   * @return false when it is gone
   */
  public boolean answers() {
    return this != GONE;
  }

  /**
   * Returns whether writes can be expected to succeed.
   *
   * @return true when it is open, with whatever room
   */
  public boolean keeps() {
    return this == OPEN || this == LOW;
  }
}
