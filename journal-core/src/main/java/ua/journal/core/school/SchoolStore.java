package ua.journal.core.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.journal.core.common.SchoolId;

/** Port: the school and its year. */
public interface SchoolStore {
  /**
   * Reads the calendar of the school year a day belongs to; a day between years belongs to the last
   * one begun.
   *
   * @param school the school, not null
   * @param day the day, not null
   * @return the calendar; empty when no year has been set up
   */
  Optional<SchoolCalendar> calendar(SchoolId school, LocalDate day);

  /**
   * Reads which school years have been opened: those that have semesters.
   *
   * @param school the school, not null
   * @return calendar years in which they begin, in order, never null
   */
  List<Integer> years(SchoolId school);

  /**
   * Reads which days of all years are held otherwise than ordinary.
   *
   * @param school the school, not null
   * @return other lesson times and the days they ring, never null
   */
  Regime regime(SchoolId school);

  /**
   * Finds the only school of an installation that serves one.
   *
   * @return the school with the lowest id; empty before set-up
   */
  Optional<SchoolProfile> firstSchool();

  /**
   * Takes the only place there is for a school that founds itself. Whoever does the same at the
   * same time waits for the end of this transaction.
   *
   * @param school the school, not null
   * @throws ua.journal.core.common.JournalException with {@code CONFLICT} when it is taken
   */
  void found(SchoolId school);
}
