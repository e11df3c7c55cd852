package ua.journal.storage.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something read about journals lately, each under the journal's change number (ADR 0035): whoever
 * writes what it is read from raises that number in his transaction, so what is kept under the
 * present number is the present one, whichever server wrote. As with {@link SheetCache}, the number
 * is read first, and only reading transactions fill this. Thread-safe.
 *
 * @param <T> what is kept
 */
final class KeptByChange<T> {
  /** A year of lessons and a class are some 5 KB: at most some 20 MB. */
  private static final int MAX_JOURNALS = 4_000;

  private final Reading<T> reading;
  private final Map<Long, Kept<T>> kept = new LinkedHashMap<>(64, 0.75f, true);

  KeptByChange(Reading<T> reading) {
    this.reading = reading;
  }

  /** Reads it anew; an answer for each of the journals. */
  interface Reading<T> {
    Map<Long, T> read(Sql sql, List<Long> journals);
  }

  /**
   * What is known of journals.
   *
   * @param numbers the present change number of each, read before
   */
  Map<Long, T> of(Sql sql, Map<Long, Long> numbers) {
    Map<Long, T> known = new HashMap<>();
    List<Long> changed = new ArrayList<>();
    numbers.forEach(
        (journal, seq) -> {
          @Nullable Kept<T> found = find(journal);
          if (found != null && found.seq() == seq) {
            known.put(journal, found.value());
          } else {
            changed.add(journal);
          }
        });
    if (!changed.isEmpty()) {
      Map<Long, T> fresh = reading.read(sql, changed);
      if (sql.isReading()) {
        keep(fresh, numbers);
      }
      known.putAll(fresh);
    }
    return known;
  }

  private synchronized @Nullable Kept<T> find(long journal) {
    return kept.get(journal);
  }

  private synchronized void keep(Map<Long, T> fresh, Map<Long, Long> numbers) {
    fresh.forEach(
        (journal, value) ->
            kept.put(journal, new Kept<>(Objects.requireNonNull(numbers.get(journal)), value)));
    var eldest = kept.keySet().iterator();
    for (int over = kept.size() - MAX_JOURNALS; over > 0; over--) {
      eldest.next();
      eldest.remove();
    }
  }

  private record Kept<T>(long seq, T value) {}
}
