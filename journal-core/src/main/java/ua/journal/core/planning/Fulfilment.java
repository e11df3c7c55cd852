package ua.journal.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Plan against fact on a day (R-KTP-04). The day itself is not yet counted as planned, so that a
 * morning is not behind.
 *
 * @param planned hours the plan wanted by the day
 * @param done hours lessons have taken from it
 */
public record Fulfilment(int planned, int done) {
  /**
   * Returns how far the lessons are behind the plan.
   *
   * @return lessons, 0 when they are not behind
   */
  public int lag() {
    return Math.max(0, planned - done);
  }

  static Fulfilment on(LocalDate today, List<PlanItem> items, Set<Integer> used) {
    int planned =
        (int)
            items.stream()
                .filter(item -> item.date() != null && item.date().isBefore(today))
                .count();
    return new Fulfilment(planned, used.size());
  }
}
