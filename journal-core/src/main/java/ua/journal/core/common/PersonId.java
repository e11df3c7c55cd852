package ua.journal.core.common;

/**
 * Identifies a person: pupil, guardian or member of staff.
 *
 * @param value time-sorted number made by {@link IdSource}, positive
 */
public record PersonId(long value) implements Id {
  /** Checks that the number is positive. */
  public PersonId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
