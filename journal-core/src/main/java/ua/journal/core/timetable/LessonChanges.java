package ua.journal.core.timetable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.journal.core.common.JournalId;

/**
 * What a new version makes of the lessons to come.
 *
 * @param same lessons that stand as before
 * @param appear lessons that are new
 * @param move empty lessons that change their time in the same week, and all that change the room
 * @param vanish empty lessons without a place in the new version
 * @param stay lessons without a place in the new version that stay for what is written in them
 */
public record LessonChanges(
    int same,
    List<PlannedLesson> appear,
    List<Move> move,
    List<FutureLesson> vanish,
    List<FutureLesson> stay) {
  /** Copies the lists. */
  public LessonChanges {
    appear = List.copyOf(appear);
    move = List.copyOf(move);
    vanish = List.copyOf(vanish);
    stay = List.copyOf(stay);
  }

  /**
   * Names the journals whose lessons change.
   *
   * @return journals, never null
   */
  public Set<JournalId> journals() {
    Set<JournalId> journals = new HashSet<>();
    Stream.of(
            appear.stream().map(PlannedLesson::journal),
            move.stream().map(moved -> moved.to().journal()),
            vanish.stream().map(FutureLesson::journal))
        .flatMap(ids -> ids)
        .forEach(journals::add);
    return journals;
  }

  /**
   * A lesson that keeps its identity at another place.
   *
   * @param lesson the lesson as it stands
   * @param to where it goes
   */
  public record Move(FutureLesson lesson, PlannedLesson to) {
    /**
     * Returns whether the lesson stays at its time.
     *
     * @return true when nothing but the room changes
     */
    public boolean roomOnly() {
      return lesson.date().equals(to.date()) && lesson.period() == to.period();
    }
  }
}
