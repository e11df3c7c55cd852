package ua.journal.core.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.SlotRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.timetable.BroughtWeek;
import ua.journal.core.timetable.Clashes;
import ua.journal.core.timetable.Occupation;

/** Takes what is said of the week: which journal has which lesson of which day. */
final class PlaceEntries {
  private final SchoolDraft draft;
  private final DraftJournals journals;
  private final LearningClasses week;
  private final Map<Hour, List<SlotRow>> taken = new HashMap<>();
  private final Map<Weekly, SlotRow> known = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();
  private boolean indexed;
  private boolean placed;

  PlaceEntries(SchoolDraft draft, DraftJournals journals, Supplier<Set<Long>> written) {
    this.draft = draft;
    this.journals = journals;
    this.week = new LearningClasses(draft, written);
  }

  /** Places of classes that learn by another timetable already, empty when there are none. */
  Optional<BroughtWeek> brought() {
    return week.brought();
  }

  /** Whether anything was put into the timetable in force. */
  boolean placed() {
    return placed;
  }

  long put(Entry.WeeklyPlace said) throws NotTaken {
    boolean rings = draft.rows().lessonTimes().find(said.lesson()).isPresent();
    Optional<Finding> silent = Clashes.rings(rings);
    if (silent.isPresent()) {
      throw new NotTaken(silent.get(), Part.LESSON, Integer.toString(said.lesson()));
    }
    JournalRow journal = journals.need(said.schoolClass(), said.subject(), said.group());
    if (week.has(journal.schoolClass())) {
      week.put(journal, said);
      return journal.id();
    }
    index();
    Weekly weekly = new Weekly(journal.id(), said.day(), said.lesson());
    SlotRow before = known.get(weekly);
    SlotRow standing = before != null && before.to() == null ? before : null;
    SlotRow slot =
        new SlotRow(
            journal.id(),
            said.day(),
            said.lesson(),
            said.weeks(),
            said.room(),
            standing == null ? from(weekly) : standing.from(),
            null);
    if (standing == null || standing.weeks() != slot.weeks()) {
      refuseClash(slot, said.subject());
      occupy(slot);
    }
    known.put(weekly, slot);
    draft.rows().slots().put(slot);
    placed = true;
    return journal.id();
  }

  private void index() {
    if (indexed) {
      return;
    }
    indexed = true;
    draft.rows().lessons().stored().stream().map(LessonRow::journal).forEach(begun::add);
    for (SlotRow slot : draft.rows().slots().all()) {
      if (journals.row(slot.journal()).begins() == draft.begins()) {
        known.merge(Weekly.of(slot), slot, PlaceEntries::later);
        if (isAhead(slot)) {
          occupy(slot);
        }
      }
    }
  }

  /**
   * A place of a journal that has lessons already holds from tomorrow, or when it is free again.
   */
  private LocalDate from(Weekly weekly) {
    if (!begun.contains(weekly.journal())) {
      return LocalDate.EPOCH;
    }
    LocalDate tomorrow = draft.today().plusDays(1);
    SlotRow before = known.get(weekly);
    LocalDate last = before == null ? null : before.to();
    return last != null && last.isAfter(draft.today()) ? last.plusDays(1) : tomorrow;
  }

  private static SlotRow later(SlotRow one, SlotRow other) {
    return one.to() == null || other.to() != null && one.to().isAfter(other.to()) ? one : other;
  }

  private boolean isAhead(SlotRow slot) {
    return slot.to() == null
        || slot.to().isAfter(draft.today()) && !slot.to().isBefore(slot.from());
  }

  private void refuseClash(SlotRow slot, String subject) throws NotTaken {
    Occupation place = occupation(slot);
    List<Occupation> others =
        taken.getOrDefault(Hour.of(slot), List.of()).stream()
            .filter(other -> other.journal() != slot.journal())
            .map(this::occupation)
            .toList();
    Optional<Finding> clash =
        Clashes.weekly(place, others, journal -> journals.title(journal.value()));
    if (clash.isPresent()) {
      throw new NotTaken(clash.get(), Part.SUBJECT, subject);
    }
  }

  private Occupation occupation(SlotRow slot) {
    JournalRow journal = journals.row(slot.journal());
    String className = journals.className(slot.journal());
    String body = journal.group().isEmpty() ? className : className + "/" + journal.group();
    return new Occupation(
        new JournalId(slot.journal()),
        slot.day(),
        slot.period(),
        slot.weeks(),
        journals.subject(slot.journal()),
        new PersonId(journal.teacher()),
        Set.of(body),
        slot.room());
  }

  private void occupy(SlotRow slot) {
    List<SlotRow> then = taken.computeIfAbsent(Hour.of(slot), hour -> new ArrayList<>());
    then.removeIf(other -> other.journal() == slot.journal());
    then.add(slot);
  }

  private record Hour(DayOfWeek day, int period) {
    static Hour of(SlotRow slot) {
      return new Hour(slot.day(), slot.period());
    }
  }

  private record Weekly(long journal, DayOfWeek day, int period) {
    static Weekly of(SlotRow slot) {
      return new Weekly(slot.journal(), slot.day(), slot.period());
    }
  }
}
