package ua.journal.core.access;

/** How a person stands to the target of a request today. */
public enum Relation {
  /** Teacher of the journal. */
  TEACHES,
  /** Substitute in a lesson of the journal that is to come or was held lately. */
  SUBSTITUTES,
  /** Class teacher of the class or of the pupil's class. */
  LEADS,
  /** Guardian of the pupil. */
  PARENT_OF,
  /** The pupil is the caller. */
  SELF
}
