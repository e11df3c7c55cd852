package ua.journal.core.teaching;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: who teaches and leads what, by which order, and which journals take entries. */
public interface LoadStore {
  /**
   * Reads the journals of a school year.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @param today day on which a teacher must be on the staff, not null
   * @return journals in any order, never null
   */
  List<JournalLoad> journals(SchoolId school, int begins, LocalDate today);

  /**
   * Counts the journals of each teacher, where nothing else of them is asked.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return numbers by teacher, without those who have none, never null
   */
  default Map<PersonId, Integer> taught(SchoolId school, int begins) {
    return journals(school, begins, LocalDate.EPOCH).stream()
        .collect(Collectors.toMap(JournalLoad::teacher, journal -> 1, Integer::sum));
  }

  /**
   * Reads the classes of a school year.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @param today day on which a class teacher must be on the staff, not null
   * @return classes in any order, never null
   */
  List<LedClass> classes(SchoolId school, int begins, LocalDate today);

  /**
   * Reads the curriculum of a school year.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return lines in any order, never null
   */
  List<CurriculumLine> curriculum(SchoolId school, int begins);

  /**
   * Reads the teachers on the staff.
   *
   * @param school the school, not null
   * @param today the day, not null
   * @return teachers in any order, never null
   */
  List<StaffMember> staff(SchoolId school, LocalDate today);

  /**
   * Lets journals take entries.
   *
   * @param journals the journals, not null
   * @param by who activates them, not null
   * @param at when, school's local time, not null
   */
  void activate(List<JournalId> journals, PersonId by, LocalDateTime at);

  /**
   * Lets journals take no entries.
   *
   * @param journals the journals, not null
   */
  void hold(List<JournalId> journals);

  /**
   * Gives a journal to another teacher; whoever had it keeps their entries.
   *
   * @param journal the journal, not null
   * @param change who had it and who gets it, not null
   * @throws ua.journal.core.common.JournalException with {@link
   *     ua.journal.core.common.ErrorCode#CONFLICT} when another has it meanwhile
   */
  void assign(JournalId journal, Change change);

  /**
   * Gives a class to another class teacher.
   *
   * @param schoolClass the class, not null
   * @param change who had it and who gets it, not null
   * @throws ua.journal.core.common.JournalException with {@link
   *     ua.journal.core.common.ErrorCode#CONFLICT} when another has it meanwhile
   */
  void appoint(ClassId schoolClass, Change change);

  /**
   * A change of someone responsible, which stays on record.
   *
   * @param former who was, null for no one
   * @param next who is
   * @param from day from which it counts
   * @param order the order with its date
   * @param by who wrote it down
   * @param at when
   */
  record Change(
      @Nullable PersonId former,
      PersonId next,
      LocalDate from,
      String order,
      PersonId by,
      LocalDateTime at) {}
}
