package ua.journal.core.marks;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a family sees of a cell: what stood there for the school's delay, so that a slip corrected
 * or undone in time leaves no trace for it; the record keeps every write (R-PUB-01, R-MRK-10).
 *
 * @param value the value
 * @param comment the teacher's comment, empty for none
 * @param at when it was written, school's local time
 * @param changed whether the family has seen something else before
 * @param was the value seen before, empty for none
 */
public record FamilyView(
    String value, String comment, LocalDateTime at, boolean changed, String was) {
  /** Values that are never a mark; who sees the remark sees it by its comment (R-MRK-11). */
  private static final Set<String> REMARKS = Set.of("заув");

  /**
   * Finds what a family sees now.
   *
   * @param stands everything that ever stood in the cell, oldest first, not null
   * @param now school's local time, not null
   * @param delayMinutes minutes for which a write may still be corrected, 0 for none
   * @return the view; empty when the family sees nothing
   */
  public static Optional<FamilyView> of(
      List<MarkStand> stands, LocalDateTime now, int delayMinutes) {
    List<MarkStand> seen = seen(stands, now, delayMinutes);
    if (seen.isEmpty() || seen.get(seen.size() - 1).value().isEmpty()) {
      return Optional.empty();
    }
    MarkStand last = seen.get(seen.size() - 1);
    boolean changed = seen.size() > 1;
    String was = changed ? seen.get(seen.size() - 2).value() : "";
    return Optional.of(new FamilyView(last.value(), last.comment(), last.at(), changed, was));
  }

  /**
   * Returns whether a value is a mark to be listed and counted, and no remark on conduct.
   *
   * @param value a value of the catalogue, not null
   * @return false for «заув»
   */
  public static boolean isMark(String value) {
    return !REMARKS.contains(value);
  }

  private static List<MarkStand> seen(List<MarkStand> stands, LocalDateTime now, int delayMinutes) {
    List<MarkStand> seen = new ArrayList<>();
    for (int i = 0; i < stands.size(); i++) {
      MarkStand stand = stands.get(i);
      LocalDateTime until = i + 1 < stands.size() ? stands.get(i + 1).at() : now;
      boolean stood = !stand.at().plusMinutes(delayMinutes).isAfter(until);
      boolean again = seen.isEmpty() ? stand.value().isEmpty() : stand.says(last(seen));
      if (stood && !again) {
        seen.add(stand);
      }
    }
    return seen;
  }

  private static MarkStand last(List<MarkStand> seen) {
    return seen.get(seen.size() - 1);
  }
}
