package ua.journal.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.register.SchoolLedgers.LessonKey;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.SlotRow;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.LessonTimes;
import ua.journal.core.school.Regime;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;
import ua.journal.core.timetable.LessonPlanner;
import ua.journal.core.timetable.PlannedLesson;
import ua.journal.core.timetable.Slot;

/**
 * Makes the lessons of a year out of its timetable. What has been is not made up: of a journal that
 * has begun, days gone by stay as they are. Pure.
 *
 * @param begins calendar year in which the school year begins
 * @param today day at the school
 * @param calendar terms, days off and ordinary lesson times of the year
 * @param regime lesson times of other days and classes
 */
public record LessonMaker(int begins, LocalDate today, SchoolCalendar calendar, Regime regime) {
  /**
   * Makes the lessons.
   *
   * @param journals journals; those of other years are passed over, not null
   * @param slots places in the timetable, not null
   * @param stored lessons there are, not null
   * @param ids gives numbers to new lessons, not null
   * @return the lessons the timetable asks for, known ones as they are to stand, never null
   */
  public List<LessonRow> make(
      List<JournalRow> journals, List<SlotRow> slots, List<LessonRow> stored, LongSupplier ids) {
    if (calendar.terms().isEmpty()) {
      return List.of();
    }
    Map<LessonKey, LessonRow> made = new LinkedHashMap<>(2 * stored.size());
    Map<Long, Long> classes = new HashMap<>();
    journals.stream()
        .filter(row -> row.begins() == begins)
        .forEach(row -> classes.put(row.id(), row.schoolClass()));
    Set<Long> begun = new HashSet<>();
    Map<LessonKey, LessonRow> known = new HashMap<>(2 * stored.size());
    for (LessonRow row : stored) {
      begun.add(row.journal());
      known.put(LessonKey.of(row), row);
    }
    LessonTimes ordinary = new LessonTimes(LessonTimes.ORDINARY, "", calendar.lessonTimes());
    held(slots, classes.keySet())
        .forEach(
            (days, places) -> {
              for (PlannedLesson lesson : days.lessons(places, calendar)) {
                long journal = lesson.journal().value();
                LessonKey key = new LessonKey(journal, lesson.date(), lesson.period());
                LessonRow before = made.getOrDefault(key, known.get(key));
                regime
                    .period(
                        lesson.date(),
                        Objects.requireNonNull(classes.get(journal)),
                        lesson.period(),
                        ordinary)
                    .map(period -> row(lesson, period, before, begun.contains(journal), ids))
                    .ifPresent(row -> made.put(key, row));
              }
            });
    return List.copyOf(made.values());
  }

  private static Map<Days, List<Slot>> held(List<SlotRow> slots, Set<Long> journals) {
    Map<Days, List<Slot>> held = new LinkedHashMap<>();
    for (SlotRow row : slots) {
      if (journals.contains(row.journal())) {
        held.computeIfAbsent(new Days(row.from(), row.to()), days -> new ArrayList<>())
            .add(
                new Slot(
                    new JournalId(row.journal()),
                    row.day(),
                    row.period(),
                    row.weeks(),
                    row.room()));
      }
    }
    return held;
  }

  private @Nullable LessonRow row(
      PlannedLesson lesson,
      LessonTime period,
      @Nullable LessonRow known,
      boolean begun,
      LongSupplier ids) {
    boolean past = !lesson.date().isAfter(today);
    if (past && (known != null || begun)) {
      return known;
    }
    return new LessonRow(
        known == null ? ids.getAsLong() : known.id(),
        lesson.journal().value(),
        lesson.term(),
        lesson.date(),
        lesson.period(),
        period.starts(),
        period.ends(),
        lesson.room(),
        known == null ? 0 : known.substitute());
  }

  private record Days(LocalDate from, @Nullable LocalDate to) {
    List<PlannedLesson> lessons(List<Slot> slots, SchoolCalendar calendar) {
      List<Term> terms = calendar.terms();
      LocalDate first = terms.get(0).from();
      LocalDate last = terms.get(terms.size() - 1).to();
      return LessonPlanner.lessons(
          slots,
          calendar,
          from.isAfter(first) ? from : first,
          to != null && to.isBefore(last) ? to : last);
    }
  }
}
