package ua.journal.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: the school's structure. */
public interface RegisterStore {
  /**
   * Takes the turn to change the school's structure: who does the same waits until this transaction
   * has ended, and then sees what it did. Readers and entries into journals go on.
   *
   * @param school the school, not null
   */
  void takeTurn(SchoolId school);

  /**
   * Reads the whole structure of a school, all years; only the undo of an import needs all of it.
   *
   * @param school the school, not null
   * @return every row; {@code school} is null and the lists are empty when nothing is stored
   */
  SchoolRows snapshot(SchoolId school);

  /**
   * Counts what there is of a school year, in one or two statements.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @param today day on which roles, enrolments and guardianships must be in force, not null
   * @return the counts, never null
   */
  SchoolCounts counts(SchoolId school, int begins, LocalDate today);

  /**
   * Reads what a movement of one pupil concerns: the person, the pupil's guardians, the classes and
   * journals of one year, the pupil's stays in these classes and places in these journals. A fixed
   * number of statements, however many years are kept.
   *
   * @param school the school, not null
   * @param pupil the pupil, not null
   * @param begins calendar year in which the school year begins
   * @return rows of these six kinds; no person when there is none of that id at the school
   */
  SchoolRows ofPupil(SchoolId school, PersonId pupil, int begins);

  /**
   * Reads what the opening of a class or a journal concerns: semesters, staff roles and subjects,
   * the classes and journals of one year.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return rows of these five kinds, never null
   */
  SchoolRows ofYear(SchoolId school, int begins);

  /**
   * Reads some tables of some years: what is not asked for stays empty and costs nothing.
   *
   * @param school the school, not null
   * @param first calendar year in which the first of the school years begins
   * @param last calendar year in which the last of them begins
   * @param extent which tables, not null
   * @return the rows; {@code school} is null and the lists are empty when nothing is stored
   */
  SchoolRows read(SchoolId school, int first, int last, Set<Extent> extent);

  /**
   * Reads the stays in a class.
   *
   * @param school the school, not null
   * @param schoolClass the class, not null
   * @return the stays, those that have ended too, never null
   */
  List<SchoolRows.EnrolmentRow> ofClass(SchoolId school, ClassId schoolClass);

  /**
   * Finds people by the number of their personal file, spaces and case aside.
   *
   * @param school the school, not null
   * @param fileNo the number, not empty
   * @return people with that number, never null
   */
  List<Known> withFile(SchoolId school, String fileNo);

  /**
   * Finds people by surname.
   *
   * @param school the school, not null
   * @param spellings the surname as it may be stored, not empty
   * @return people with one of these surnames, never null
   */
  List<Known> withSurname(SchoolId school, List<String> spellings);

  /**
   * Takes rows away on which nothing rests, and gives others their old values.
   *
   * @param school the school, not null
   * @param created rows to take away, without the school's own, not null
   * @param before rows to restore, not null
   */
  void takeBack(SchoolId school, SchoolRows created, SchoolRows before);

  /**
   * Stores new rows and replaces the values of existing ones, in JDBC batches.
   *
   * @param school the school, not null
   * @param created rows that do not exist yet, not null
   * @param updated rows that exist under the same key, not null
   */
  default void apply(SchoolId school, SchoolRows created, SchoolRows updated) {
    apply(school, created, updated, WriteProgress.UNSEEN);
  }

  /**
   * Stores rows like {@link #apply(SchoolId, SchoolRows, SchoolRows)} and tells how far it has
   * come.
   *
   * @param school the school, not null
   * @param created rows that do not exist yet, not null
   * @param updated rows that exist under the same key, not null
   * @param progress told from time to time, not null
   */
  void apply(SchoolId school, SchoolRows created, SchoolRows updated, WriteProgress progress);

  /**
   * A person and what he has ever been at the school.
   *
   * @param person the person
   * @param pupil whether he was ever in a class
   * @param guardian whether he was ever a guardian
   * @param staff whether he ever had a role
   */
  record Known(SchoolRows.PersonRow person, boolean pupil, boolean guardian, boolean staff) {}
}
