package ua.journal.core.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which tables of a school are read, beside its requisites, days and lesson times. People belong to
 * no year; everything else is read of the years asked for.
 */
public enum Extent {
  /** People, staff roles, guardians, classes and stays in them, of all years. */
  PEOPLE,
  /** Subjects, and journals and curriculum of the years. */
  TEACHING,
  /** Places on the lists of these journals. */
  LISTS,
  /** Places of these journals in the timetable. */
  PLACES,
  /** Lessons of these journals. */
  LESSONS,
  /** Items of these journals' plans. */
  PLANS;

  /**
   * Names several.
   *
   * @param first one of them, not null
   * @param more the others, not null
   * @return all of them
   */
  public static Set<Extent> of(Extent first, Extent... more) {
    return EnumSet.of(first, more);
  }

  /** What entries may speak of. */
  static Set<Extent> of(List<Entry> entries) {
    Set<Extent> extent = EnumSet.of(PEOPLE, TEACHING, LISTS);
    for (Entry entry : entries) {
      if (shapesLessons(entry)) {
        extent.add(PLACES);
        extent.add(LESSONS);
      } else if (entry instanceof Entry.Plan) {
        extent.add(LESSONS);
        extent.add(PLANS);
      } else if (entry instanceof Entry.Substitution) {
        extent.add(LESSONS);
      }
    }
    return extent;
  }

  /** Whether the lessons follow from what an entry says. */
  static boolean shapesLessons(Entry entry) {
    return entry instanceof Entry.Semester
        || entry instanceof Entry.DayOff
        || entry instanceof Entry.LessonClock
        || entry instanceof Entry.WeeklyPlace;
  }
}
