package ua.journal.core.substitution;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.timetable.Clashes;

/**
 * A lesson with those who give it.
 *
 * @param lesson the lesson
 * @param journal its journal
 * @param date day
 * @param period number
 * @param starts beginning
 * @param ends end
 * @param subject name of the subject
 * @param className name of the class
 * @param group name of the group, empty for the whole class
 * @param room room, empty when none is fixed
 * @param teacher teacher of the journal
 * @param teacherName that teacher as signed
 * @param substitute who gives it instead, null for no one
 * @param substituteName the substitute as signed, empty for no one
 * @param missed what the register says, null when the teacher did not miss it or no one said so
 */
public record DayLesson(
    LessonId lesson,
    JournalId journal,
    LocalDate date,
    int period,
    LocalTime starts,
    LocalTime ends,
    String subject,
    String className,
    String group,
    String room,
    PersonId teacher,
    String teacherName,
    @Nullable PersonId substitute,
    String substituteName,
    @Nullable Missed missed) {
  /**
   * Returns who stands before the class.
   *
   * @return the substitute or the teacher; no one when the lesson was missed without a substitute
   */
  public Optional<PersonId> giver() {
    if (substitute != null) {
      return Optional.of(substitute);
    }
    return missed == null ? Optional.of(teacher) : Optional.empty();
  }

  /**
   * Returns who is busy with it.
   *
   * @return what {@link Clashes#isBusy} asks, never null
   */
  public Clashes.Held held() {
    return new Clashes.Held(period, subject, teacher, giver().orElse(null), missed != null);
  }

  /** Whether the register has a line for it. */
  boolean notGivenByTeacher() {
    return missed != null || substitute != null;
  }

  boolean isOver(LocalDateTime now) {
    return !date.atTime(ends).isAfter(now);
  }

  DayLesson signed(String own, String other) {
    return new DayLesson(
        lesson,
        journal,
        date,
        period,
        starts,
        ends,
        subject,
        className,
        group,
        room,
        teacher,
        own,
        substitute,
        other,
        missed);
  }

  DayLesson with(@Nullable PersonId other, @Nullable Missed said) {
    return new DayLesson(
        lesson,
        journal,
        date,
        period,
        starts,
        ends,
        subject,
        className,
        group,
        room,
        teacher,
        teacherName,
        other,
        "",
        said);
  }
}
