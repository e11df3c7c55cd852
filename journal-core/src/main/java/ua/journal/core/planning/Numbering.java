package ua.journal.core.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the items of a plan their numbers: those that lessons have taken keep theirs and stay as
 * they are (R-KTP-06), the others are counted on. Pure.
 *
 * @param items all items in order; without effect when something stands against them
 * @param broken whether an item taken by a lesson was moved, left out, or left without room
 */
record Numbering(List<PlanItem> items, boolean broken) {
  static Numbering of(List<PlanItem> wanted, PlanFacts facts) {
    Set<Integer> used = facts.used();
    Map<Integer, PlanItem> taken = new HashMap<>();
    facts.items().stream()
        .filter(item -> used.contains(item.no()))
        .forEach(item -> taken.put(item.no(), item));
    List<PlanItem> items = new ArrayList<>();
    boolean broken = false;
    int no = 0;
    for (PlanItem item : wanted) {
      PlanItem held = taken.remove(item.no());
      broken |= held != null && held.no() <= no;
      no = held == null ? no + 1 : held.no();
      items.add(held == null ? item.numbered(no) : held);
    }
    return new Numbering(items, broken || !taken.isEmpty());
  }
}
