package ua.journal.web.host;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * The school's name for pages before the door: read anew once a minute behind their back, so that
 * they do not wait for a storage that does not answer. Thread-safe.
 */
final class KeptName {
  private static final long LIFE = Duration.ofMinutes(1).toNanos();

  private final AtomicLong read = new AtomicLong();
  private volatile @Nullable String name;

  /** The name as it was read last; until there is one it is asked for each time. */
  Optional<String> of(Supplier<Optional<String>> reading, Executor background) {
    long before = read.get();
    if (name == null) {
      read(reading);
    } else if (System.nanoTime() - before >= LIFE
        && read.compareAndSet(before, System.nanoTime())) {
      background.execute(() -> read(reading));
    }
    return Optional.ofNullable(name);
  }

  private void read(Supplier<Optional<String>> reading) {
    try {
      name = reading.get().orElse(null);
      read.set(System.nanoTime());
    } catch (JournalException e) {
      if (e.code() != ErrorCode.UNAVAILABLE) {
        throw e;
      }
    }
  }
}
