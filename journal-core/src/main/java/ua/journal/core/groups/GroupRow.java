package ua.journal.core.groups;

import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;

/**
 * A group of a class in a subject, which is a journal of its own.
 *
 * @param journal its journal
 * @param schoolClass the class
 * @param className name of the class such as «8-Б»
 * @param grade grade of the class
 * @param subject number of the subject
 * @param subjectName name of the subject
 * @param group name of the group, never empty
 * @param teacher its teacher
 * @param teacherName as signed
 * @param classTeacher class teacher of the class, null for no one
 * @param classTeacherName as signed, empty for no one
 */
public record GroupRow(
    JournalId journal,
    ClassId schoolClass,
    String className,
    int grade,
    long subject,
    String subjectName,
    String group,
    PersonId teacher,
    String teacherName,
    @Nullable PersonId classTeacher,
    String classTeacherName) {
  boolean isBeside(GroupRow other) {
    return schoolClass.equals(other.schoolClass) && subject == other.subject;
  }

  boolean isLedBy(PersonId person) {
    return person.equals(classTeacher);
  }
}
