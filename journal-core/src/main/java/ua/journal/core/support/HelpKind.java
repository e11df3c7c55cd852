package ua.journal.core.support;

/** What someone turns to the administrator with. */
public enum HelpKind {
  /** A question; it has to be answered in time (clause 8.1). */
  QUESTION,
  /** A suggestion how to make the work better (clause 4, teacher, point 15). */
  SUGGESTION
}
