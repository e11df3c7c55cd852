package ua.journal.core.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.regulation.Finding;

/**
 * The plan of a journal as people look at it.
 *
 * @param journal its journal
 * @param state state of the plan
 * @param revision revision shown; the present one unless an earlier was asked for
 * @param current whether it is the present one
 * @param lines items in order
 * @param steps steps in order
 * @param hours hours of the year, then of its semesters; empty when the load is not known
 * @param fulfilment plan against fact on the day
 * @param findings what to look at
 * @param freeDays days of the lessons to come that have no item yet, one for each lesson
 * @param rights what the reader may do
 */
public record Plan(
    PlanFacts.Owner journal,
    PlanState state,
    int revision,
    boolean current,
    List<Line> lines,
    List<PlanStep> steps,
    List<PlanRules.Hours> hours,
    Fulfilment fulfilment,
    List<Finding> findings,
    List<LocalDate> freeDays,
    Rights rights) {
  /** Copies the lists. */
  public Plan {
    lines = List.copyOf(lines);
    steps = List.copyOf(steps);
    hours = List.copyOf(hours);
    findings = List.copyOf(findings);
    freeDays = List.copyOf(freeDays);
  }

  /**
   * Lays the open items over the lessons to come (R-KTP-06); nothing is written.
   *
   * @param way how, not null
   * @return what becomes of every open item, in order, never null
   */
  public List<Reflow.Step> lay(Reflow.Way way) {
    return Reflow.lay(way, open(), freeDays);
  }

  /**
   * Writes such a proposal as items for {@link SavePlan}.
   *
   * @param way how, not null
   * @return all items in order, never null
   */
  public List<PlanItem> laid(Reflow.Way way) {
    Map<Integer, PlanItem> byNumber = new HashMap<>();
    Reflow.items(lay(way)).forEach(item -> byNumber.put(item.no(), item));
    List<PlanItem> items = new ArrayList<>();
    for (Line line : lines) {
      PlanItem item = line.held() ? line.item() : byNumber.get(line.item().no());
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  /**
   * Puts the items of a file in the place of the open ones; nothing is written. What lessons have
   * taken stays as it is, and an item of the file with its number is passed over. A file without a
   * single day is laid over the lessons to come.
   *
   * @param brought items by number, not null
   * @return all lines in order, never null
   */
  public List<Line> replaced(List<PlanItem> brought) {
    Map<Integer, Line> byNumber = new TreeMap<>();
    boolean dayless = brought.stream().allMatch(item -> item.date() == null);
    Iterator<LocalDate> days = freeDays.iterator();
    lines.stream().filter(Line::held).forEach(line -> byNumber.put(line.item().no(), line));
    for (PlanItem item : brought) {
      if (!byNumber.containsKey(item.no())) {
        LocalDate day = dayless && days.hasNext() ? days.next() : item.date();
        byNumber.put(item.no(), new Line(item.on(day), null));
      }
    }
    return List.copyOf(byNumber.values());
  }

  private List<PlanItem> open() {
    return lines.stream().filter(line -> !line.held()).map(Line::item).toList();
  }

  static List<LocalDate> freeDays(PlanFacts facts, LocalDateTime now) {
    Set<Integer> used = facts.used();
    return facts.lessons().stream()
        .filter(lesson -> lesson.stored() != LessonStatus.CANCELLED)
        .filter(lesson -> lesson.date().atTime(lesson.ends()).isAfter(now))
        .filter(lesson -> !used.contains(lesson.record().planNo()))
        .map(Lesson::date)
        .toList();
  }

  /**
   * An item, and the lesson that has taken it.
   *
   * @param item the item
   * @param heldOn day of that lesson, null while the item is open
   */
  public record Line(PlanItem item, @Nullable LocalDate heldOn) {
    /**
     * Returns whether a lesson has taken the item.
     *
     * @return true when it can no longer be changed or moved
     */
    public boolean held() {
      return heldOn != null;
    }
  }

  /**
   * What the reader may do.
   *
   * @param edit write and submit the plan
   * @param decide approve it or give it back
   * @param copy take over the plan of a parallel class
   */
  public record Rights(boolean edit, boolean decide, boolean copy) {
    /** Reads only: the plan of a past year (R-PER-02). */
    static final Rights NONE = new Rights(false, false, false);
  }
}
