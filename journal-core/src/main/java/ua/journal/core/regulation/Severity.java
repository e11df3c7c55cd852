package ua.journal.core.regulation;

/** How much a broken rule matters. */
public enum Severity {
  /** The command is refused. */
  BLOCK,
  /** Saved, flagged and shown to whoever controls the journal. */
  WARN,
  /** A hint. */
  INFO
}
