package ua.journal.core.people;

import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;

/**
 * A class of a year.
 *
 * @param id the class
 * @param grade its grade
 * @param name its name: «8-Б»
 * @param classTeacher its class teacher, null for none
 * @param classTeacherName their signature, empty for none
 */
public record ClassLine(
    ClassId id, int grade, String name, @Nullable PersonId classTeacher, String classTeacherName) {}
