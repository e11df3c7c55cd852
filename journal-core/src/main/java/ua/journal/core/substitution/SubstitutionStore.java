package ua.journal.core.substitution;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: who gives which lesson, and the register of missed and substituted lessons. */
public interface SubstitutionStore {
  /**
   * Reads the lessons of a day that were not cancelled.
   *
   * @param school the school, not null
   * @param date the day, not null
   * @return lessons by number and class, never null
   */
  List<DayLesson> day(SchoolId school, LocalDate date);

  /**
   * Reads the lessons of a span that were missed or substituted.
   *
   * @param school the school, not null
   * @param from first day, not null
   * @param to last day, not null
   * @return lessons by day, number and class, never null
   */
  List<DayLesson> register(SchoolId school, LocalDate from, LocalDate to);

  /**
   * Counts the hours of each teacher who had, or gave for another, a lesson that is over and was
   * not cancelled.
   *
   * @param school the school, not null
   * @param from first day, not null
   * @param until moment at which a lesson must have ended, not null
   * @return teachers in any order, never null
   */
  List<TeacherHours> hours(SchoolId school, LocalDate from, LocalDateTime until);

  /**
   * Reads the teachers on the staff.
   *
   * @param school the school, not null
   * @param date the day, not null
   * @return teachers in any order, never null
   */
  List<Colleague> colleagues(SchoolId school, LocalDate date);

  /**
   * Reads who the teachers on the staff are, where nothing of what they teach is asked.
   *
   * @param school the school, not null
   * @param date the day, not null
   * @return teachers in any order, never null
   */
  default List<Namesakes.Named> staff(SchoolId school, LocalDate date) {
    return colleagues(school, date).stream()
        .map(one -> new Namesakes.Named(one.id(), one.name()))
        .toList();
  }

  /**
   * Writes who gives lessons and why their teachers do not; open sheets learn of it.
   *
   * @param entries one for each lesson, not null
   * @param by who decided, not null
   * @param at when, school's local time, not null
   */
  void write(List<Entry> entries, PersonId by, LocalDateTime at);

  /**
   * What becomes of a lesson.
   *
   * @param lesson the lesson
   * @param journal its journal
   * @param substitute who gives it, null for no one
   * @param missed what the register says, null when the teacher gives it themselves
   */
  record Entry(
      LessonId lesson, JournalId journal, @Nullable PersonId substitute, @Nullable Missed missed) {}
}
