package ua.journal.core.planning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What other lines would do to a plan.
 *
 * @param created items that are not there yet
 * @param changed items that would read otherwise
 * @param unchanged items that stay, those lessons have taken among them
 * @param gone items that would no longer be there
 */
public record PlanDifference(int created, int changed, int unchanged, int gone) {
  /**
   * Compares by number.
   *
   * @param plan the plan as it stands, not null
   * @param next the lines it would have, not null
   * @return the counts, never null
   */
  public static PlanDifference of(Plan plan, List<Plan.Line> next) {
    Map<Integer, PlanItem> before = byNumber(plan.lines());
    Map<Integer, PlanItem> after = byNumber(next);
    int created = 0;
    int changed = 0;
    for (PlanItem item : after.values()) {
      PlanItem old = before.get(item.no());
      created += old == null ? 1 : 0;
      changed += old != null && !old.equals(item) ? 1 : 0;
    }
    int gone = (int) before.keySet().stream().filter(no -> !after.containsKey(no)).count();
    return new PlanDifference(created, changed, after.size() - created - changed, gone);
  }

  private static Map<Integer, PlanItem> byNumber(List<Plan.Line> lines) {
    return lines.stream()
        .map(Plan.Line::item)
        .collect(Collectors.toMap(PlanItem::no, Function.identity()));
  }
}
