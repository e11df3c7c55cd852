package ua.journal.core.timetable;

import java.time.DayOfWeek;
import java.util.Set;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;

/**
 * Who and what a weekly place takes.
 *
 * @param journal the journal
 * @param day day of the week
 * @param period number of the lesson
 * @param weeks in which weeks
 * @param subject name of the subject
 * @param teacher the teacher
 * @param pupilGroups names of the pupils' bodies taken: «8-Б», or «8-Б/1» for a group
 * @param room room, empty when none is fixed
 */
public record Occupation(
    JournalId journal,
    DayOfWeek day,
    int period,
    Weeks weeks,
    String subject,
    PersonId teacher,
    Set<String> pupilGroups,
    String room) {
  /**
   * Returns whether both are one lesson: several classes at once with one teacher, one subject and
   * one room. Without a room that is not known.
   *
   * @param other another place of the same day and lesson, not null
   * @return true for parts of one lesson
   */
  public boolean isJointWith(Occupation other) {
    return teacher.equals(other.teacher)
        && subject.equals(other.subject)
        && !room.isEmpty()
        && room.equals(other.room);
  }
}
