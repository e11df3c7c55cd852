package ua.journal.core.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: a teacher's lessons across their journals. */
public interface TodayStore {
  /**
   * Reads the lessons of one day that a person gives: those of their journals, and those they
   * substitute.
   *
   * @param person the teacher, not null
   * @param date the day, not null
   * @return lessons by number, never null
   */
  List<TodayLesson> lessons(PersonId person, LocalDate date);

  /**
   * Reads lessons before a day that lack roll call, topic or homework and were not cancelled, and
   * which the person gives.
   *
   * @param person the teacher, not null
   * @param from first day to look at, not null
   * @param before first day not to look at, not null
   * @param limit most lessons to return
   * @return lessons, latest first, never null
   */
  List<TodayLesson> unfilled(PersonId person, LocalDate from, LocalDate before, int limit);

  /**
   * Counts what {@link #unfilled} would list without a limit.
   *
   * @param person the teacher, not null
   * @param from first day to look at, not null
   * @param before first day not to look at, not null
   * @return the count, never null
   */
  Today.Owed owed(PersonId person, LocalDate from, LocalDate before);

  /**
   * Reads the journals a person teaches in the school year of the moment, and those in which they
   * substitute that day.
   *
   * @param school the school, not null
   * @param person the teacher, not null
   * @param now the school's local time, not null
   * @return journals in any order, never null
   */
  List<OwnJournal> journals(SchoolId school, PersonId person, LocalDateTime now);
}
