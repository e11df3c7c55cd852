package ua.journal.core.timetable;

import ua.journal.core.common.Id;

/**
 * Identifier of a version of the timetable.
 *
 * @param value a positive number
 */
public record VersionId(long value) implements Id {
  /** Checks that the number is positive. */
  public VersionId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
