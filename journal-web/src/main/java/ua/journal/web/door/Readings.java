package ua.journal.web.door;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comes in just now, by its source: so many of each at most, of which the slowest goes for
 * another one. A short form is read within moments, so a thousand slow senders only drive out each
 * other, even where a whole school has the same address. Thread-safe.
 */
final class Readings {
  private final int most;
  private final Map<String, Deque<Intake>> reading = new HashMap<>();

  Readings(int most) {
    this.most = most;
  }

  /** Notes one; returns the one that has to go for it, null when there is room. */
  synchronized @Nullable Intake begin(String source, Intake intake) {
    Deque<Intake> all = reading.computeIfAbsent(source, key -> new ArrayDeque<>());
    all.add(intake);
    return all.size() > most ? all.peek() : null;
  }

  synchronized void end(String source, Intake intake) {
    Deque<Intake> all = reading.get(source);
    if (all != null) {
      all.remove(intake);
      if (all.isEmpty()) {
        reading.remove(source);
      }
    }
  }
}
