package ua.journal.core.sheet;

/** What a revision is a revision of. */
public enum RevisionKind {
  /** A mark: target is the column. */
  MARK,
  /** A fact of attendance: target is the lesson. */
  ATTENDANCE,
  /** A lesson record: target is the lesson. */
  LESSON,
  /** A confirmed roll call: target is the lesson. */
  ROLL_CALL,
  /** A new column: target is the column. */
  COLUMN
}
