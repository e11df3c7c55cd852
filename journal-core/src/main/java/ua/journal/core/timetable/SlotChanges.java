package ua.journal.core.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.common.JournalId;

/**
 * How weekly places pass from one version to the next: what is no more ends on the day before, what
 * is new begins on the day, and nothing that has been is touched.
 *
 * @param begun places that are new
 * @param dated places that end, or that hold again
 */
record SlotChanges(List<DatedSlot> begun, List<DatedSlot> dated) {
  /**
   * Compares the places in force with those of a version.
   *
   * @param stored places of the year, not null
   * @param next places of the version, not null
   * @param day its first day, not null
   */
  static SlotChanges of(List<DatedSlot> stored, List<Slot> next, LocalDate day) {
    Map<Key, DatedSlot> bornThatDay = new HashMap<>();
    Set<Slot> wanted = new HashSet<>(next);
    List<DatedSlot> begun = new ArrayList<>();
    List<DatedSlot> dated = new ArrayList<>();
    for (DatedSlot place : stored) {
      if (place.from().equals(day)) {
        bornThatDay.put(Key.of(place.slot()), place);
      }
      if (place.to() == null && !wanted.remove(place.slot())) {
        dated.add(place.until(day.minusDays(1)));
      }
    }
    for (Slot slot : next) {
      DatedSlot again = bornThatDay.get(Key.of(slot));
      if (!wanted.contains(slot)) {
        continue;
      }
      DatedSlot place = new DatedSlot(slot, day, null);
      if (again == null) {
        begun.add(place);
      } else {
        dated.removeIf(
            ended -> ended.from().equals(day) && Key.of(ended.slot()).equals(Key.of(slot)));
        dated.add(place);
      }
    }
    return new SlotChanges(begun, dated);
  }

  private record Key(JournalId journal, DayOfWeek day, int period) {
    static Key of(Slot slot) {
      return new Key(slot.journal(), slot.day(), slot.period());
    }
  }
}
