package ua.journal.core.audit;

/**
 * A row that is not what the record last said about it: ids and names of columns, no values.
 *
 * @param table name of the table
 * @param row its key, as ids; what people chose themselves stands there as a hash
 * @param field column that differs, empty where the row as a whole does
 * @param kind how it differs
 */
public record Difference(String table, String row, String field, Kind kind) {
  /** How a row can differ. */
  public enum Kind {
    /** The row was changed past the program. */
    CHANGED,
    /** The record knows the row, and it is gone. */
    MISSING,
    /** The row stands, and the record knows nothing about it. */
    FOREIGN,
    /** The record itself was changed there. */
    RECORD
  }
}
