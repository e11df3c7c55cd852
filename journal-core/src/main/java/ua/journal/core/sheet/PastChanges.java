package ua.journal.core.sheet;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.journal.core.common.PersonId;

/**
 * How many marks of past lessons each person has changed within the last hour. Kept in memory: a
 * stop of the program forgets it, as it does failures at the door (decision 0005). Thread-safe.
 */
final class PastChanges {
  private static final Duration WINDOW = Duration.ofHours(1);
  private static final int MOST_PEOPLE = 1000;

  private final Map<PersonId, Deque<Change>> changes =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, Deque<Change>> eldest) {
          return size() > MOST_PEOPLE;
        }
      };

  /** Notes changes and returns how many there were within the hour that ends now. */
  synchronized int note(PersonId person, int count, LocalDateTime now) {
    Deque<Change> own = changes.computeIfAbsent(person, someone -> new ArrayDeque<>());
    own.add(new Change(now, count));
    own.removeIf(change -> !now.minus(WINDOW).isBefore(change.at()));
    return own.stream().mapToInt(Change::count).sum();
  }

  private record Change(LocalDateTime at, int count) {}
}
