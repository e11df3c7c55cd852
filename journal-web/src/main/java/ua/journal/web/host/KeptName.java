package ua.journal.web.host;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * The school's name for pages before the door: read once a minute by one of them, so that they do
 * not wait for a storage that does not answer. Thread-safe.
 */
final class KeptName {
  private static final long LIFE = Duration.ofMinutes(1).toNanos();

  private final AtomicLong read = new AtomicLong(System.nanoTime() - LIFE);
  private volatile @Nullable String name;

  /** The name, read anew when it is due; what was read before serves while nothing can be read. */
  Optional<String> of(Supplier<Optional<String>> reading) {
    long before = read.get();
    long now = System.nanoTime();
    if (now - before >= LIFE && read.compareAndSet(before, now)) {
      try {
        name = reading.get().orElse(null);
      } catch (JournalException e) {
        if (e.code() != ErrorCode.UNAVAILABLE) {
          throw e;
        }
      }
    }
    if (name == null) {
      // there is no school yet, or it came a moment ago
      read.set(System.nanoTime() - LIFE);
    }
    return Optional.ofNullable(name);
  }
}
