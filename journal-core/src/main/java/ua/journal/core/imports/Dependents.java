package ua.journal.core.imports;

/**
 * What rests on imported rows and would lose its ground without them.
 *
 * @param kind what it is
 * @param count how many
 */
public record Dependents(Kind kind, int count) {
  /** Kinds of records that rest on imported rows. */
  public enum Kind {
    /** Marks, absences, lesson records and whatever else was entered in a journal. */
    ENTRIES,
    /** Accounts and activation codes of people. */
    ACCESS,
    /** Anything else: the register of missed lessons and the like. */
    OTHER
  }
}
