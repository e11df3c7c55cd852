package ua.journal.core.common;

/**
 * Identifies a column of the sheet: an assessment item or, where a lesson has none, the lesson
 * itself.
 *
 * @param value time-sorted number made by {@link IdSource}, positive
 */
public record ColumnId(long value) implements Id {
  /** Checks that the number is positive. */
  public ColumnId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
