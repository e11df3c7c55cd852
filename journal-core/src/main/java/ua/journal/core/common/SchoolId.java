package ua.journal.core.common;

/**
 * Identifies a school.
 *
 * @param value time-sorted number made by {@link IdSource}, positive
 */
public record SchoolId(long value) implements Id {
  /** Checks that the number is positive. */
  public SchoolId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
