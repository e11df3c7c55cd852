package ua.journal.core.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;

/**
 * Makes lessons from the timetable minus non-school days (R-LES-01, clause 4, deputy head, point
 * 2). Pure and thread-safe.
 */
public final class LessonPlanner {
  private LessonPlanner() {}

  /**
   * Makes the lessons of a span of days.
   *
   * @param slots weekly places, not null
   * @param calendar the school year, not null
   * @param from first day, not null
   * @param to last day, inclusive, not null
   * @return lessons by date and number of the lesson, never null
   */
  public static List<PlannedLesson> lessons(
      List<Slot> slots, SchoolCalendar calendar, LocalDate from, LocalDate to) {
    Map<DayOfWeek, List<Slot>> byDay = new EnumMap<>(DayOfWeek.class);
    for (Slot slot : slots) {
      byDay.computeIfAbsent(slot.day(), day -> new ArrayList<>()).add(slot);
    }
    byDay.values().forEach(day -> day.sort(Comparator.comparingInt(Slot::period)));
    List<PlannedLesson> lessons = new ArrayList<>();
    for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
      if (calendar.isSchoolDay(date)) {
        int term = calendar.termOf(date).map(Term::no).orElseThrow();
        Weeks week = Weeks.of(calendar, date);
        for (Slot slot : byDay.getOrDefault(date.getDayOfWeek(), List.of())) {
          if (slot.weeks().meet(week)) {
            lessons.add(new PlannedLesson(slot.journal(), term, date, slot.period(), slot.room()));
          }
        }
      }
    }
    return lessons;
  }
}
