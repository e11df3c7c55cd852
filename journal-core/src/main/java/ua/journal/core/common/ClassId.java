package ua.journal.core.common;

/**
 * Identifies a class of one school year.
 *
 * @param value time-sorted number made by {@link IdSource}, positive
 */
public record ClassId(long value) implements Id {
  /** Checks that the number is positive. */
  public ClassId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
