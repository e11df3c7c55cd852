package ua.journal.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.lessons.LessonKind;

/**
 * Lays a plan anew when lessons fell out (R-KTP-06). It sees only the items no lesson has taken and
 * the lessons still to come, so what has been held cannot move. Pure and thread-safe.
 */
public final class Reflow {
  private static final int LONGEST = 500;
  private static final List<String> PRACTICE =
      List.of(
          "розв’язування вправ",
          "розв'язування вправ",
          "повторення",
          "закріплення",
          "практикум",
          "узагальнення",
          "резерв");

  private Reflow() {}

  /** How the rest of a plan finds its lessons again. */
  public enum Way {
    /** Every item goes to the next free lesson; the last ones may stay without any. */
    SHIFT,
    /** The nearest ordinary lessons are joined in pairs until the later ones keep their days. */
    MERGE,
    /** Lessons of practice and repetition are joined with the one before, the last ones first. */
    CONDENSE
  }

  /**
   * Lays the open items over the lessons to come.
   *
   * @param way how, not null
   * @param open items no lesson has taken, in order, not null
   * @param days days of the free lessons to come, one for each lesson, in order, not null
   * @return what becomes of every item, in order; an item joined with the one before it has the
   *     same place, never null
   */
  public static List<Step> lay(Way way, List<PlanItem> open, List<LocalDate> days) {
    int surplus = Math.max(0, open.size() - days.size());
    Set<Integer> joined =
        switch (way) {
          case SHIFT -> Set.of();
          case MERGE -> nearest(open, surplus);
          case CONDENSE -> practice(open, surplus);
        };
    List<Step> steps = new ArrayList<>();
    int place = -1;
    for (int i = 0; i < open.size(); i++) {
      place += joined.contains(i) ? 0 : 1;
      steps.add(new Step(open.get(i), place < days.size() ? days.get(place) : null, place));
    }
    return steps;
  }

  private static Set<Integer> nearest(List<PlanItem> open, int surplus) {
    Set<Integer> joined = new HashSet<>();
    for (int i = 1; i < open.size() && joined.size() < surplus; i++) {
      if (!joined.contains(i - 1) && joins(open.get(i - 1), open.get(i))) {
        joined.add(i);
      }
    }
    return joined;
  }

  private static Set<Integer> practice(List<PlanItem> open, int surplus) {
    Set<Integer> joined = new HashSet<>();
    for (int i = open.size() - 1; i > 0 && joined.size() < surplus; i--) {
      if (!joined.contains(i + 1)
          && isPractice(open.get(i).title())
          && joins(open.get(i - 1), open.get(i))) {
        joined.add(i);
      }
    }
    return joined;
  }

  private static boolean joins(PlanItem one, PlanItem next) {
    return one.kind() == LessonKind.LESSON
        && next.kind() == LessonKind.LESSON
        && one.theme().equals(next.theme())
        && one.title().length() + next.title().length() + 2 <= LONGEST;
  }

  private static boolean isPractice(String title) {
    String text = title.toLowerCase(Locale.ROOT);
    return PRACTICE.stream().anyMatch(text::contains);
  }

  /**
   * Writes the result as items: those on one place become one.
   *
   * @param steps what {@link #lay} answered, not null
   * @return items in order, numbers not yet given, never null
   */
  public static List<PlanItem> items(List<Step> steps) {
    List<PlanItem> items = new ArrayList<>();
    int place = -1;
    for (Step step : steps) {
      PlanItem item = step.item().on(step.to());
      if (step.place() == place) {
        item = joined(items.remove(items.size() - 1), item);
      }
      items.add(item);
      place = step.place();
    }
    return items;
  }

  private static PlanItem joined(PlanItem one, PlanItem next) {
    String homework =
        one.homework().isEmpty() || next.homework().isEmpty()
            ? one.homework() + next.homework()
            : one.homework() + "; " + next.homework();
    return new PlanItem(
        one.no(), one.date(), one.theme(), one.title() + ". " + next.title(), homework, one.kind());
  }

  /**
   * What becomes of an item.
   *
   * @param item the item as it stands
   * @param to its new day, null when no lesson is left for it
   * @param place number of its place, shared by items that are joined
   */
  public record Step(PlanItem item, @Nullable LocalDate to, int place) {
    /**
     * Returns whether its day changes.
     *
     * @return true when the new day is another one
     */
    public boolean moves() {
      return !Objects.equals(item.date(), to);
    }
  }
}
