package ua.journal.core.substitution;

import ua.journal.core.common.PersonId;

/**
 * How many hours a teacher had; a lesson of several classes is one hour.
 *
 * @param teacher the teacher
 * @param name as signed
 * @param own hours in which the teacher's own journals had a lesson, whoever gave it
 * @param unwritten hours the teacher gave, own or of others, that still lack an entry
 */
public record TeacherHours(PersonId teacher, String name, int own, int unwritten) {
  TeacherHours signed(String other) {
    return new TeacherHours(teacher, other, own, unwritten);
  }
}
