package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.lessons.LessonStatus;

/**
 * The tallies of journals read lately, each under the journal's change number (ADR 0035): whoever
 * writes a lesson or a list raises that number in his transaction, so a tally under the present
 * number is the present one, whichever server wrote. As with {@link SheetCache}, the number is read
 * first, and only reading transactions fill this. Thread-safe.
 */
final class Tallies {
  /** A year of lessons and a class are some 5 KB: at most some 20 MB. */
  private static final int MAX_JOURNALS = 4_000;

  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
  private static final Set<LessonStatus> COUNTED =
      Set.of(LessonStatus.PLANNED, LessonStatus.HELD, LessonStatus.SUBSTITUTED);

  private static final String LESSONS =
      "SELECT journal_id, held_on, ends_at, bell_no, status, open_on, substitute_id FROM lesson"
          + " WHERE journal_id IN %s ORDER BY journal_id, held_on, ends_at, bell_no";

  private static final String STAYS =
      "SELECT journal_id, pupil_id, from_day, to_day FROM journal_member WHERE journal_id IN ";

  private final Map<Long, Tally> kept = new LinkedHashMap<>(64, 0.75f, true);

  /**
   * Tallies of journals.
   *
   * @param numbers the present change number of each, read before
   */
  Map<Long, Tally> of(Sql sql, Map<Long, Long> numbers) {
    Map<Long, Tally> tallies = new HashMap<>();
    List<Long> changed = new ArrayList<>();
    numbers.forEach(
        (journal, seq) -> {
          @Nullable Tally tally = find(journal);
          if (tally != null && tally.seq() == seq) {
            tallies.put(journal, tally);
          } else {
            changed.add(journal);
          }
        });
    if (!changed.isEmpty()) {
      Map<Long, Tally> fresh = read(sql, changed, numbers);
      keep(fresh);
      tallies.putAll(fresh);
    }
    return tallies;
  }

  private synchronized @Nullable Tally find(long journal) {
    return kept.get(journal);
  }

  private synchronized void keep(Map<Long, Tally> fresh) {
    kept.putAll(fresh);
    var eldest = kept.keySet().iterator();
    for (int over = kept.size() - MAX_JOURNALS; over > 0; over--) {
      eldest.next();
      eldest.remove();
    }
  }

  private static Map<Long, Tally> read(Sql sql, List<Long> journals, Map<Long, Long> numbers) {
    Keys keys = Keys.ofNumbers(journals);
    Map<Long, List<Long>> lessons = new HashMap<>();
    sql.list(
        LESSONS.formatted(keys.list()),
        p -> p.keys(keys),
        row -> of(lessons, row.number()).add(lesson(row)));
    Map<Long, List<Tally.Stay>> stays = new HashMap<>();
    sql.list(STAYS + keys.list(), p -> p.keys(keys), row -> of(stays, row.number()).add(stay(row)));
    Map<Long, Tally> tallies = new HashMap<>();
    for (long journal : journals) {
      long[] ends =
          lessons.getOrDefault(journal, List.of()).stream()
              .mapToLong(Long::longValue)
              .sorted()
              .toArray();
      List<Tally.Stay> present = List.copyOf(stays.getOrDefault(journal, List.of()));
      tallies.put(journal, new Tally(Objects.requireNonNull(numbers.get(journal)), ends, present));
    }
    return tallies;
  }

  private static long lesson(Row row) throws SQLException {
    return Tally.lesson(
        row.date(),
        row.time(),
        row.small(),
        COUNTED.contains(row.constant(LessonStatus.class)),
        row.dateOrNull() != null,
        row.number() != 0);
  }

  private static Tally.Stay stay(Row row) throws SQLException {
    long pupil = row.number();
    LocalDate from = row.date();
    @Nullable LocalDate to = row.dateOrNull();
    return new Tally.Stay(pupil, from, to == null ? EVER : to);
  }

  private static <T> List<T> of(Map<Long, List<T>> lists, long journal) {
    return lists.computeIfAbsent(journal, key -> new ArrayList<>());
  }
}
