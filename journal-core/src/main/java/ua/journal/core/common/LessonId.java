package ua.journal.core.common;

/**
 * Identifies one lesson instance.
 *
 * @param value time-sorted number made by {@link IdSource}, positive
 */
public record LessonId(long value) implements Id {
  /** Checks that the number is positive. */
  public LessonId {
    Id.check(value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
