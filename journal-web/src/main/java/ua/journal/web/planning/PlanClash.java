package ua.journal.web.planning;

import java.util.ArrayList;
import java.util.List;
import ua.journal.core.planning.Plan;
import ua.journal.core.planning.PlanItem;

/**
 * Two texts of one plan: what stands in one and not in the other.
 *
 * @param mine lines only in the form
 * @param theirs lines only in what is stored
 */
public record PlanClash(List<PlanItem> mine, List<PlanItem> theirs) {
  static PlanClash of(List<PlanItem> form, Plan stored) {
    List<PlanItem> saved = stored.lines().stream().map(Plan.Line::item).toList();
    return new PlanClash(without(form, saved), without(saved, form));
  }

  private static List<PlanItem> without(List<PlanItem> items, List<PlanItem> others) {
    List<PlanItem> left = new ArrayList<>();
    for (PlanItem item : items) {
      if (others.stream().map(PlanClash::text).noneMatch(text(item)::equals)) {
        left.add(item);
      }
    }
    return left;
  }

  private static List<String> text(PlanItem item) {
    return List.of(
        String.valueOf(item.date()),
        item.theme(),
        item.title(),
        item.homework(),
        item.kind().name());
  }
}
