package ua.journal.core.planning;

import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;

/**
 * Hours the curriculum gives a journal (R-KTP-01): weekly load × weeks of the calendar. Where the
 * timetable has as many weekly places as the load has hours, it tells them exactly, because
 * holidays fall on some weekdays more than on others; otherwise a week is five school days. Pure.
 */
public final class CurriculumHours {
  private static final double HALF_HOURS_PER_DAY = 10.0;

  private CurriculumHours() {}

  /**
   * Computes the hours of a span.
   *
   * @param load load and timetable of the journal, not null
   * @param lessons lessons the timetable gives in the span, cancelled ones too
   * @param schoolDays school days of the span
   * @return whole hours, 0 when the load is not known
   */
  public static int of(PlanFacts.Load load, int lessons, int schoolDays) {
    boolean exact = load.placedHalfHours() == load.weeklyHalfHours() && lessons > 0;
    return exact
        ? lessons
        : (int) Math.round(load.weeklyHalfHours() * schoolDays / HALF_HOURS_PER_DAY);
  }

  /**
   * Counts the school days of a semester.
   *
   * @param calendar the year, not null
   * @param term the semester, not null
   * @return days on which lessons are held
   */
  public static int schoolDays(SchoolCalendar calendar, Term term) {
    return (int)
        term.from().datesUntil(term.to().plusDays(1)).filter(calendar::isSchoolDay).count();
  }
}
