package ua.journal.core.marks;

/** State of a mark as outside clients know it. */
public enum MarkState {
  /** As first written. */
  CURRENT,
  /** Changed after it was written. */
  CORRECTED,
  /** Taken back; the history stays. */
  WITHDRAWN
}
