package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.planning.PlanState;

/**
 * What lists of journals, plans and hours count, kept under the journals' change numbers; each part
 * is read by the lists that need it.
 */
final class Tallies {
  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  private static final String LESSONS =
      "SELECT journal_id, held_on, ends_at, bell_no, status, open_on, substitute_id FROM lesson"
          + " WHERE journal_id IN %s ORDER BY journal_id, held_on, ends_at, bell_no";

  private static final String STAYS =
      "SELECT journal_id, pupil_id, from_day, to_day FROM journal_member WHERE journal_id IN ";

  private static final String TURNS =
      "SELECT l.journal_id, l.id, l.held_on, l.ends_at, l.bell_no, l.status, l.open_on,"
          + " l.substitute_id, x.reason FROM lesson l LEFT JOIN missed_lesson x"
          + " ON x.lesson_id = l.id WHERE (l.substitute_id IS NOT NULL OR x.reason IS NOT NULL)"
          + " AND l.journal_id IN ";

  private static final String PLANNED =
      "SELECT journal_id, planned_on FROM plan_item WHERE journal_id IN ";

  private static final String STEPS =
      "SELECT journal_id, state FROM plan_step WHERE journal_id IN %s"
          + " ORDER BY journal_id, revision";

  private static final String SLOTS =
      "SELECT journal_id, SUM(CASE WHEN weeks = 'EVERY' THEN 2 ELSE 1 END) FROM slot"
          + " WHERE journal_id IN %s AND to_day IS NULL GROUP BY journal_id";

  private static final String LESSON_COUNTS =
      "SELECT journal_id, COUNT(*) FROM lesson WHERE journal_id IN %s GROUP BY journal_id";

  /** Lessons first: for an EXISTS Derby would hash all of them. */
  private static final String USED_COUNTS =
      "SELECT l.journal_id, COUNT(DISTINCT i.item_no) FROM lesson l"
          + " JOIN plan_item i ON i.journal_id = l.journal_id AND i.item_no = l.plan_no"
          + " WHERE l.journal_id IN %s AND l.plan_no > 0 AND l.status <> 'CANCELLED'"
          + " GROUP BY l.journal_id";

  private final KeptByChange<Tally> counts = new KeptByChange<>(Tallies::read);
  private final KeptByChange<List<Tally.Turn>> turns = new KeptByChange<>(Tallies::readTurns);
  private final KeptByChange<PlanTally> plans = new KeptByChange<>(Tallies::readPlans);

  /**
   * Tallies of journals.
   *
   * @param numbers the present change number of each, read before
   */
  Map<Long, Tally> of(Sql sql, Map<Long, Long> numbers) {
    return counts.of(sql, numbers);
  }

  /** Lessons of journals that somebody else gives or that were missed. */
  Map<Long, List<Tally.Turn>> turns(Sql sql, Map<Long, Long> numbers) {
    return turns.of(sql, numbers);
  }

  /** What there is to count in the plans of journals. */
  Map<Long, PlanTally> plans(Sql sql, Map<Long, Long> numbers) {
    return plans.of(sql, numbers);
  }

  private static Map<Long, Tally> read(Sql sql, List<Long> journals) {
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
      long[] ends = sorted(lessons.getOrDefault(journal, List.of()));
      List<Tally.Stay> present = List.copyOf(stays.getOrDefault(journal, List.of()));
      tallies.put(journal, new Tally(ends, present));
    }
    return tallies;
  }

  private static long lesson(Row row) throws SQLException {
    return Tally.lesson(
        row.date(),
        row.time(),
        row.small(),
        row.constant(LessonStatus.class),
        row.dateOrNull() != null,
        row.number() != 0);
  }

  private static Tally.Stay stay(Row row) throws SQLException {
    long pupil = row.number();
    LocalDate from = row.date();
    @Nullable LocalDate to = row.dateOrNull();
    return new Tally.Stay(pupil, from, to == null ? EVER : to);
  }

  private static Map<Long, List<Tally.Turn>> readTurns(Sql sql, List<Long> journals) {
    Keys keys = Keys.ofNumbers(journals);
    Map<Long, List<Tally.Turn>> found = new HashMap<>();
    journals.forEach(journal -> found.put(journal, new ArrayList<>()));
    sql.list(TURNS + keys.list(), p -> p.keys(keys), row -> of(found, row.number()).add(turn(row)));
    return found;
  }

  private static Tally.Turn turn(Row row) throws SQLException {
    long id = row.number();
    LocalDate day = row.date();
    var ends = row.time();
    int period = row.small();
    LessonStatus status = row.constant(LessonStatus.class);
    boolean open = row.dateOrNull() != null;
    long substitute = row.number();
    boolean missed = row.textOrNull() != null;
    return new Tally.Turn(
        id, Tally.lesson(day, ends, period, status, open, substitute != 0), substitute, missed);
  }

  private static Map<Long, PlanTally> readPlans(Sql sql, List<Long> journals) {
    Keys keys = Keys.ofNumbers(journals);
    Map<Long, List<Long>> days = new HashMap<>();
    sql.list(
        PLANNED + keys.list(),
        p -> p.keys(keys),
        row -> of(days, row.number()).add(PlanTally.day(row.dateOrNull())));
    Map<Long, PlanState> states = new HashMap<>();
    sql.list(
        STEPS.formatted(keys.list()),
        p -> p.keys(keys),
        row -> states.put(row.number(), row.constant(PlanState.class)));
    Map<Long, Integer> slots = counted(sql, SLOTS, keys);
    Map<Long, Integer> lessons = counted(sql, LESSON_COUNTS, keys);
    Map<Long, Integer> used = counted(sql, USED_COUNTS, keys);
    Map<Long, PlanTally> tallies = new HashMap<>();
    for (long journal : journals) {
      tallies.put(
          journal,
          new PlanTally(
              states.get(journal),
              slots.getOrDefault(journal, 0),
              sorted(days.getOrDefault(journal, List.of())),
              used.getOrDefault(journal, 0),
              lessons.getOrDefault(journal, 0)));
    }
    return tallies;
  }

  private static Map<Long, Integer> counted(Sql sql, String text, Keys keys) {
    Map<Long, Integer> counts = new HashMap<>();
    sql.list(
        text.formatted(keys.list()),
        p -> p.keys(keys),
        row -> counts.put(row.number(), row.small()));
    return counts;
  }

  private static long[] sorted(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private static <T> List<T> of(Map<Long, List<T>> lists, long journal) {
    return lists.computeIfAbsent(journal, key -> new ArrayList<>());
  }
}
