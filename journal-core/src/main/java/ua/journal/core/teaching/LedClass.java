package ua.journal.core.teaching;

import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.PersonId;

/**
 * A class and its class teacher.
 *
 * @param id the class
 * @param grade grade
 * @param letter letter
 * @param classTeacher class teacher, null for no one
 * @param classTeacherName as signed, empty for no one
 * @param classTeacherThere whether they are on the staff today
 */
public record LedClass(
    ClassId id,
    int grade,
    String letter,
    @Nullable PersonId classTeacher,
    String classTeacherName,
    boolean classTeacherThere) {
  /**
   * Returns the name of the class.
   *
   * @return such as «8-Б»
   */
  public String name() {
    return new ClassName(grade, letter).toString();
  }
}
