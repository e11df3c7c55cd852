package ua.journal.storage.jpa;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The school's local time as one number that every database keeps exactly. */
final class Moments {
  private static final long NANOS = 1_000_000_000L;

  private Moments() {}

  static long toNanos(LocalDateTime moment) {
    return Math.addExact(
        Math.multiplyExact(moment.toEpochSecond(ZoneOffset.UTC), NANOS), moment.getNano());
  }

  static LocalDateTime fromNanos(long nanos) {
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(nanos, NANOS), (int) Math.floorMod(nanos, NANOS), ZoneOffset.UTC);
  }
}
