package ua.journal.testkit;

/** What somebody with access to the database could do; every kind must be found out (R-SEC-06). */
public enum Tampering {
  /** The value of one current mark of the journal is another. */
  MARK,
  /** The fact of one present absence of the journal is {@code PRESENT}. */
  ATTENDANCE,
  /** The homework of every written lesson of the journal is another. */
  LESSON,
  /** Every written lesson of the journal is cancelled. */
  LESSON_CANCELLED,
  /** Lessons of the journal about which nobody has written have a topic. */
  LESSON_UNWRITTEN,
  /** The new value of one revision of a mark of the journal is another. */
  REVISION,
  /** One revision of the journal is gone. */
  REVISION_GONE,
  /**
   * One current mark has another value and the next revision, and a revision that fits it was added
   * under a command id of its own.
   */
  FORGED_HISTORY,
  /** One entry of the school's chain names another actor. */
  AUDIT_ENTRY,
  /** The last entry of the school's chain is gone; the head stays. */
  AUDIT_TAIL,
  /** The head of the school's chain says that nothing was ever recorded; the entries stay. */
  AUDIT_HEAD_RESET,
  /** The head of the school's chain points at the entry before the last; the entries stay. */
  AUDIT_HEAD_BACK,
  /** The head of the school's chain is gone, or was never there. */
  AUDIT_HEAD_GONE,
  /** An entry in the middle of the school's chain is gone. */
  AUDIT_ENTRY_GONE,
  /** Two entries of the school's chain stand in each other's place. */
  AUDIT_SWAPPED,
  /** An entry of the school's chain is gone, and those after it and the head have moved up. */
  AUDIT_RENUMBERED,
  /** Absences of the journal are gone. */
  ROW_GONE,
  /** The teacher of the journal has become the head of the school. */
  ROW_FOREIGN,
  /** What the record says about the marks of the school is gone. */
  FACT_GONE,
  /** The record says of marks of the school that they are gone, and they are. */
  FACT_FORGED
}
