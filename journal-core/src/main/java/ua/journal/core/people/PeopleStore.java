package ua.journal.core.people;

import java.util.List;
import java.util.Map;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: pupils of a school year and their guardians. */
public interface PeopleStore {
  /**
   * Reads the pupils of a school year, those who left too.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return one line for each enrolment, in any order, never null
   */
  List<PupilLine> pupils(SchoolId school, int begins);

  /**
   * Reads the classes of a school year.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return classes by grade and letter, never null
   */
  List<ClassLine> classes(SchoolId school, int begins);

  /**
   * Reads the guardians of a pupil, those whose right has ended too.
   *
   * @param pupil the pupil, not null
   * @return guardians in any order, never null
   */
  List<GuardianLine> guardians(PersonId pupil);

  /**
   * Reads the guardians of all pupils who are or were in a class.
   *
   * @param schoolClass the class, not null
   * @return guardians by pupil, never null
   */
  Map<PersonId, List<GuardianLine>> guardiansOf(ClassId schoolClass);
}
