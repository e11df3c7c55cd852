package ua.journal.core.common;

/**
 * Identifies a subject journal (subject × class or group × teacher × year).
 *
 * @param value time-sorted number made by {@link IdSource}, positive
 */
public record JournalId(long value) implements Id {
  /** Checks that the number is positive. */
  public JournalId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
