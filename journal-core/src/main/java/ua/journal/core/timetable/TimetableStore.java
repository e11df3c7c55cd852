package ua.journal.core.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.SchoolId;

/** Port: versions of the timetable, and the lessons to come that are made from them. */
public interface TimetableStore {
  /**
   * Lists the journals of a school year.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return journals in any order, never null
   */
  List<Course> courses(SchoolId school, int begins);

  /**
   * Reads the weekly places of a school year, those that have ended too.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return places in any order, never null
   */
  List<DatedSlot> slots(SchoolId school, int begins);

  /**
   * Lists the versions of a school, of all years.
   *
   * @param school the school, not null
   * @return versions, the latest first, never null
   */
  List<Version> versions(SchoolId school);

  /**
   * Reads the places of a draft.
   *
   * @param draft the draft, not null
   * @return places in any order, never null
   */
  List<Slot> places(VersionId draft);

  /**
   * Stores a new draft.
   *
   * @param school the school, not null
   * @param draft the draft, not null
   * @param places its places, not null
   */
  void begin(SchoolId school, Version draft, List<Slot> places);

  /**
   * Stores a changed version whose stored revision is one less, with at most one place changed.
   *
   * @param version the version, not null
   * @param before place that is left, as it was seen; null for none
   * @param after place that is taken, null for none
   * @throws ua.journal.core.common.JournalException with code CONFLICT when another change came
   *     first
   */
  void change(Version version, @Nullable Slot before, @Nullable Slot after);

  /**
   * Finds the journals of a year in which a lesson has a topic, a roll call, a mark or an absence.
   *
   * @param school the school, not null
   * @param begins calendar year in which their school year begins
   * @return their ids, never null
   */
  Set<JournalId> written(SchoolId school, int begins);

  /**
   * Reads the lessons from a day on.
   *
   * @param school the school, not null
   * @param begins calendar year in which their school year begins
   * @param from first day, not null
   * @return lessons in any order, never null
   */
  List<FutureLesson> lessons(SchoolId school, int begins, LocalDate from);

  /**
   * Puts a version into force.
   *
   * @param school the school, not null
   * @param release places and lessons that change, not null
   * @throws ua.journal.core.common.JournalException with code CONFLICT when something has been
   *     written meanwhile in a lesson that was to change its time or vanish
   */
  void publish(SchoolId school, Release release);

  /**
   * What changes with a version.
   *
   * @param begun places that are new
   * @param dated places whose last day or room changes
   * @param appear lessons that are new
   * @param move lessons that keep their identity at another time
   * @param rooms lessons that change nothing but the room
   * @param vanish lessons no one has written in, which are taken back
   */
  record Release(
      List<DatedSlot> begun,
      List<DatedSlot> dated,
      List<LessonPlace> appear,
      List<LessonPlace> move,
      List<LessonPlace> rooms,
      List<FutureLesson> vanish) {}
}
