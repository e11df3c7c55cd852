package ua.journal.storage.jpa;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import ua.journal.core.lessons.LessonStatus;

/**
 * What there is to count in a journal: its lessons by the moment they end, and who stood on its
 * list on which days. How many are held or owed depends on the clock, so the moments are kept and
 * not their sums; a year of lessons is looked through in a microsecond.
 *
 * @param lessons a number for each lesson, in order of their ends
 * @param stays who stood on the list, and when
 */
record Tally(long[] lessons, List<Stay> stays) {
  private static final int DAY_SHIFT = 32;
  private static final int END_SHIFT = 12;
  private static final int BELL_SHIFT = 4;
  private static final int BELL_MASK = 0xff;
  private static final int COUNTED = 1;
  private static final int OPEN = 2;
  private static final int SUBSTITUTED = 4;
  private static final int STANDS = 8;
  private static final Set<LessonStatus> IS_COUNTED =
      Set.of(LessonStatus.PLANNED, LessonStatus.HELD, LessonStatus.SUBSTITUTED);

  /** A pupil on the list, to the last day that there is while he stays. */
  record Stay(long pupil, LocalDate from, LocalDate to) {
    boolean spans(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * A lesson that another gives or its teacher missed.
   *
   * @param id the lesson
   * @param lesson its number in a tally
   * @param substitute who gives it, 0 for its own teacher
   * @param missed whether its teacher missed it for a reason
   */
  record Turn(long id, long lesson, long substitute, boolean missed) {
    boolean isOpen() {
      return (lesson & OPEN) != 0;
    }

    /** Whether it lies in some days and was not cancelled. */
    boolean stands(LocalDate from, LocalDate to) {
      long day = lesson >> DAY_SHIFT;
      return (lesson & STANDS) != 0 && day >= from.toEpochDay() && day <= to.toEpochDay();
    }

    boolean isOver(LocalDateTime now) {
      return lesson < after(now);
    }

    long hour() {
      return Tally.hour(lesson);
    }
  }

  /** The number of a lesson. */
  static long lesson(
      LocalDate day, LocalTime ends, int period, LessonStatus status, boolean open, boolean given) {
    return end(day, ends)
        | (long) (Math.abs(period) & BELL_MASK) << BELL_SHIFT
        | (IS_COUNTED.contains(status) ? COUNTED : 0)
        | (open ? OPEN : 0)
        | (given ? SUBSTITUTED : 0)
        | (status == LessonStatus.CANCELLED ? 0 : STANDS);
  }

  private static long end(LocalDate day, LocalTime ends) {
    return day.toEpochDay() << DAY_SHIFT | (long) ends.toSecondOfDay() << END_SHIFT;
  }

  /** Lessons that are over and were not cancelled or moved away. */
  int held(LocalDateTime now) {
    return count(now, COUNTED, COUNTED);
  }

  /** Of them those that lack something. */
  int unfilled(LocalDateTime now) {
    return count(now, COUNTED | OPEN, COUNTED | OPEN);
  }

  /** Lessons that are over, lack something and were given by the journal's own teacher. */
  int owed(LocalDateTime now) {
    return count(now, OPEN | SUBSTITUTED, OPEN);
  }

  private int count(LocalDateTime now, int mask, int wanted) {
    long before = after(now);
    int count = 0;
    for (long lesson : lessons) {
      if (lesson >= before) {
        break;
      }
      if ((lesson & mask) == wanted) {
        count++;
      }
    }
    return count;
  }

  /** The least number of lessons that are not over. */
  private static long after(LocalDateTime now) {
    return end(now.toLocalDate(), now.toLocalTime()) + (1L << END_SHIFT);
  }

  /** Day and period of a lesson in one number: two lessons of a teacher in one hour are joint. */
  private static long hour(long lesson) {
    return lesson >> DAY_SHIFT << DAY_SHIFT | lesson & (long) BELL_MASK << BELL_SHIFT;
  }

  /** Hours of the lessons that were not cancelled and are over. */
  LongStream hours(LocalDate from, LocalDateTime until) {
    return hours(from, until, STANDS, STANDS, Set.of());
  }

  /**
   * Hours of those of them that lack something and were the journal's own teacher's to give.
   *
   * @param missed numbers of lessons the teacher missed
   */
  LongStream owedHours(LocalDate from, LocalDateTime until, Set<Long> missed) {
    return hours(from, until, STANDS | OPEN | SUBSTITUTED, STANDS | OPEN, missed);
  }

  private LongStream hours(
      LocalDate from, LocalDateTime until, int mask, int wanted, Set<Long> without) {
    long first = end(from, LocalTime.MIN);
    long before = after(until);
    return Arrays.stream(lessons)
        .filter(lesson -> lesson >= first && lesson < before)
        .filter(lesson -> (lesson & mask) == wanted && !without.contains(lesson))
        .map(Tally::hour);
  }

  /** Number of the first lesson of a day, 0 for none. */
  int firstPeriod(LocalDate day) {
    int at = Arrays.binarySearch(lessons, end(day, LocalTime.MIN));
    int first = 0;
    for (int i = at < 0 ? -at - 1 : at;
        i < lessons.length && lessons[i] >> DAY_SHIFT == day.toEpochDay();
        i++) {
      int period = (int) (lessons[i] >> BELL_SHIFT) & BELL_MASK;
      first = first == 0 ? period : Math.min(first, period);
    }
    return first;
  }

  /** Pupils on the list on a day. */
  int pupils(LocalDate day) {
    Set<Long> pupils = new HashSet<>();
    for (Stay stay : stays) {
      if (stay.spans(day)) {
        pupils.add(stay.pupil());
      }
    }
    return pupils.size();
  }
}
