package ua.journal.core.readiness;

import java.time.LocalDate;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: facts from which readiness is judged, a statement each. */
public interface ReadinessStore {
  /**
   * Reads the classes of a year.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return classes by grade and letter, never null
   */
  List<ClassFact> classes(SchoolId school, int begins);

  /**
   * Reads the pupils in classes on a day.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @param day the day, not null
   * @return pupils in any order, never null
   */
  List<PupilFact> pupils(SchoolId school, int begins, LocalDate day);

  /**
   * Reads the guardians of these pupils whose right is in force on the day.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @param day the day, not null
   * @return a line for each pupil and guardian in any order, never null
   */
  List<GuardianFact> guardians(SchoolId school, int begins, LocalDate day);

  /**
   * Reads the journals of a year.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return journals in any order, never null
   */
  List<JournalFact> journals(SchoolId school, int begins);

  /**
   * A class.
   *
   * @param name name such as «8-Б»
   * @param classTeacher signature of the class teacher, empty for none
   */
  record ClassFact(String name, String classTeacher) {}

  /**
   * A pupil in a class.
   *
   * @param className name of the class
   * @param pupil the pupil
   * @param born whether the birth date is known
   * @param active whether they have come in
   */
  record PupilFact(String className, PersonId pupil, boolean born, boolean active) {}

  /**
   * A guardian of a pupil.
   *
   * @param className name of the pupil's class
   * @param pupil the pupil
   * @param guardian the guardian
   * @param contact whether a phone or an e-mail address is known
   * @param active whether the guardian has come in
   */
  record GuardianFact(
      String className, PersonId pupil, PersonId guardian, boolean contact, boolean active) {}

  /**
   * A journal.
   *
   * @param className name of the class
   * @param teacher its teacher
   * @param planned whether it has a plan
   */
  record JournalFact(String className, PersonId teacher, boolean planned) {}
}
