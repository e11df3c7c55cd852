package ua.journal.core.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.school.YearFrame;

/** Port: what a school year is made of, and the lessons a change of it reaches. */
public interface YearStore {
  /**
   * Reads a school year.
   *
   * @param school the school, not null
   * @param begins calendar year in which it begins
   * @return the year, without semesters when it has not been set up, never null
   */
  YearFrame frame(SchoolId school, int begins);

  /**
   * Replaces a school year and keeps what it was in its history.
   *
   * @param school the school, not null
   * @param before the year as it is stored, not null
   * @param after the year as it shall be, not null
   * @param change who and when, not null
   */
  void save(SchoolId school, YearFrame before, YearFrame after, Signature change);

  /**
   * Reads which lessons someone has used already.
   *
   * @param school the school, not null
   * @param from first day, not null
   * @param to last day, inclusive, not null
   * @return uses by id of the lesson; a lesson not named is untouched, never null
   */
  Map<Long, Use> uses(SchoolId school, LocalDate from, LocalDate to);

  /**
   * Takes lessons out of the timetable; open sheets learn of it.
   *
   * @param lessons lessons no one has used, not null
   */
  void remove(List<LessonRow> lessons);

  /** What a lesson was used for. */
  enum Use {
    /** Something points at it: homework due, a substitution; it stands, without entries. */
    NAMED,
    /** It bears entries: a record, a roll call, columns, absences. */
    WRITTEN
  }

  /**
   * Who changed something, and when.
   *
   * @param id id of the change
   * @param by who
   * @param at school's local time
   */
  record Signature(long id, PersonId by, LocalDateTime at) {}
}
