package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.common.JournalId;
import ua.journal.core.school.Bell;
import ua.journal.core.school.BellSchedule;
import ua.journal.core.school.Regime;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;
import ua.journal.core.timetable.LessonPlanner;
import ua.journal.core.timetable.PlannedLesson;
import ua.journal.core.timetable.Slot;

/**
 * Makes the year's lessons from the timetable (R-LES-01). A lesson that exists keeps its identity
 * whatever is imported; once a journal has lessons, new places in the timetable touch only the days
 * to come.
 */
final class LessonMaker {
  private final Draft draft;
  private final Regime regime;

  LessonMaker(Draft draft, Regime regime) {
    this.draft = draft;
    this.regime = regime;
  }

  void make() {
    SchoolCalendar calendar = draft.calendar();
    if (calendar.terms().isEmpty()) {
      return;
    }
    Map<Long, Long> ofYear = new HashMap<>();
    draft.journals.all().stream()
        .filter(row -> row.begins() == draft.begins())
        .forEach(row -> ofYear.put(row.id(), row.schoolClass()));
    List<Slot> slots = new ArrayList<>();
    for (SchoolRows.SlotRow row : draft.slots.all()) {
      if (ofYear.containsKey(row.journal())) {
        slots.add(new Slot(new JournalId(row.journal()), row.day(), row.bell(), row.room()));
      }
    }
    Set<Long> begun = new HashSet<>();
    draft.lessons.all().forEach(row -> begun.add(row.journal()));
    BellSchedule ordinary = new BellSchedule(BellSchedule.ORDINARY, "", calendar.bells());
    List<Term> terms = calendar.terms();
    LocalDate from = terms.get(0).from();
    LocalDate to = terms.get(terms.size() - 1).to();
    for (PlannedLesson lesson : LessonPlanner.lessons(slots, calendar, from, to)) {
      long journal = lesson.journal().value();
      regime
          .bell(lesson.date(), ofYear.get(journal), lesson.bell(), ordinary)
          .ifPresent(bell -> put(lesson, bell, begun.contains(journal)));
    }
  }

  private void put(PlannedLesson lesson, Bell bell, boolean begun) {
    long journal = lesson.journal().value();
    SchoolRows.LessonRow known =
        draft.lessons.find(new Draft.LessonKey(journal, lesson.date(), lesson.bell())).orElse(null);
    boolean past = lesson.date().isBefore(draft.today());
    if (known == null && begun && past) {
      return;
    }
    if (known != null && past) {
      draft.lessons.put(known);
      return;
    }
    draft.lessons.put(
        new SchoolRows.LessonRow(
            known == null ? draft.nextId() : known.id(),
            journal,
            lesson.term(),
            lesson.date(),
            lesson.bell(),
            bell.starts(),
            bell.ends(),
            lesson.room(),
            known == null ? 0 : known.substitute()));
  }
}
