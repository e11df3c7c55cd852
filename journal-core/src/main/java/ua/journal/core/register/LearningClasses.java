package ua.journal.core.register;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.timetable.BroughtWeek;
import ua.journal.core.timetable.Slot;

/**
 * Classes in whose lessons something is written by now, and the week that is said of them. Clashes
 * are left to the draft: a timetable is made through them.
 */
final class LearningClasses {
  private final SchoolDraft draft;
  private final Supplier<Set<Long>> written;
  private final Set<Long> spoken = new HashSet<>();
  private final Map<Hour, Slot> places = new LinkedHashMap<>();
  private @Nullable Set<Long> classes;

  LearningClasses(SchoolDraft draft, Supplier<Set<Long>> written) {
    this.draft = draft;
    this.written = written;
  }

  boolean has(long schoolClass) {
    if (classes == null) {
      Set<Long> entered = written.get();
      classes =
          ofYear().stream()
              .filter(row -> entered.contains(row.id()))
              .map(SchoolRows.JournalRow::schoolClass)
              .collect(Collectors.toSet());
    }
    return classes.contains(schoolClass);
  }

  void put(SchoolRows.JournalRow journal, Entry.WeeklyPlace said) {
    spoken.add(journal.schoolClass());
    places.put(
        new Hour(journal.id(), said.day(), said.lesson()),
        new Slot(
            new JournalId(journal.id()), said.day(), said.lesson(), said.weeks(), said.room()));
  }

  Optional<BroughtWeek> brought() {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Set<JournalId> journals =
        ofYear().stream()
            .filter(row -> spoken.contains(row.schoolClass()))
            .map(row -> new JournalId(row.id()))
            .collect(Collectors.toSet());
    return Optional.of(new BroughtWeek(draft.begins(), journals, List.copyOf(places.values())));
  }

  private List<SchoolRows.JournalRow> ofYear() {
    return draft.rows().journals().all().stream()
        .filter(row -> row.begins() == draft.begins())
        .toList();
  }

  private record Hour(long journal, DayOfWeek day, int period) {}
}
