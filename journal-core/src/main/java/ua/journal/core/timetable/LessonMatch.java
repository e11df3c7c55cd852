package ua.journal.core.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.timetable.FutureLesson.Kept;

/**
 * Fits the lessons that exist to the places of a new version (R-LES-01, R-LES-05): the same place
 * keeps its lesson; an empty one moves within its week; what has been written in stays. Pure and
 * thread-safe.
 */
public final class LessonMatch {
  private static final LocalDate ANY_MONDAY = LocalDate.of(1970, 1, 5);

  private final List<PlannedLesson> appear = new ArrayList<>();
  private final List<LessonChanges.Move> move = new ArrayList<>();
  private final List<FutureLesson> vanish = new ArrayList<>();
  private final List<FutureLesson> stay = new ArrayList<>();
  private int same;

  private LessonMatch() {}

  /**
   * Compares lessons with places.
   *
   * @param existing lessons from the version's first day on, not null
   * @param wanted lessons the version makes from the same day on, not null
   * @return what changes, never null
   */
  public static LessonChanges of(List<FutureLesson> existing, List<PlannedLesson> wanted) {
    LessonMatch match = new LessonMatch();
    Map<Week, List<FutureLesson>> loose = new LinkedHashMap<>();
    Map<Week, List<PlannedLesson>> open = match.pairSame(existing, wanted, loose);
    loose.forEach((week, lessons) -> match.settle(lessons, open.remove(week)));
    open.values().forEach(match.appear::addAll);
    return new LessonChanges(match.same, match.appear, match.move, match.vanish, match.stay);
  }

  private Map<Week, List<PlannedLesson>> pairSame(
      List<FutureLesson> existing,
      List<PlannedLesson> wanted,
      Map<Week, List<FutureLesson>> loose) {
    Map<Place, PlannedLesson> places = new LinkedHashMap<>();
    wanted.forEach(
        lesson -> places.put(new Place(lesson.journal(), lesson.date(), lesson.period()), lesson));
    for (FutureLesson lesson : existing) {
      PlannedLesson place =
          places.remove(new Place(lesson.journal(), lesson.date(), lesson.period()));
      if (place == null) {
        Week week = Week.of(lesson.journal(), lesson.date());
        loose.computeIfAbsent(week, key -> new ArrayList<>()).add(lesson);
      } else if (place.room().equals(lesson.room())) {
        same++;
      } else {
        move.add(new LessonChanges.Move(lesson, place));
      }
    }
    Map<Week, List<PlannedLesson>> open = new LinkedHashMap<>();
    for (PlannedLesson place : places.values()) {
      Week week = Week.of(place.journal(), place.date());
      open.computeIfAbsent(week, key -> new ArrayList<>()).add(place);
    }
    return open;
  }

  /** Lessons to which homework is due move first: they may not vanish. */
  private void settle(List<FutureLesson> lessons, @Nullable List<PlannedLesson> places) {
    List<PlannedLesson> left = places == null ? new ArrayList<>() : new ArrayList<>(places);
    lessons.sort(
        Comparator.comparing(FutureLesson::kept)
            .reversed()
            .thenComparing(FutureLesson::date)
            .thenComparingInt(FutureLesson::period));
    for (FutureLesson lesson : lessons) {
      boolean fixed = lesson.kept() == Kept.WRITTEN || lesson.kept() == Kept.SUBSTITUTED;
      if (!fixed && !left.isEmpty()) {
        move.add(new LessonChanges.Move(lesson, left.remove(0)));
      } else if (lesson.kept() == Kept.FREE) {
        vanish.add(lesson);
      } else {
        stay.add(lesson);
      }
    }
    appear.addAll(left);
  }

  private record Place(JournalId journal, LocalDate date, int period) {}

  private record Week(JournalId journal, long no) {
    static Week of(JournalId journal, LocalDate date) {
      return new Week(journal, Math.floorDiv(ChronoUnit.DAYS.between(ANY_MONDAY, date), 7L));
    }
  }
}
