package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;

/** Port: who is what at the school since when, and who has worked through the instruction. */
public interface StaffStore {
  /**
   * Reads every role ever held at a school.
   *
   * @param school the school, not null
   * @return roles in any order, never null
   */
  List<Post> posts(SchoolId school);

  /**
   * Reads which journals and classes changed hands.
   *
   * @param school the school, not null
   * @param begins calendar year in which their school year begins
   * @return changes in any order, never null
   */
  List<Handover> handovers(SchoolId school, int begins);

  /**
   * Reads who has worked through an edition of the instruction.
   *
   * @param school the school, not null
   * @param edition the edition, not null
   * @return day by person, never null
   */
  Map<PersonId, LocalDate> trained(SchoolId school, String edition);

  /**
   * Notes that someone has worked through an edition; a second time changes nothing.
   *
   * @param person who, not null
   * @param edition the edition, not null
   * @param at when, school's local time, not null
   */
  void train(PersonId person, String edition, LocalDateTime at);

  /**
   * A role someone holds or held.
   *
   * @param person who
   * @param name their name
   * @param role the role
   * @param from first day
   * @param to last day, null while no end is known
   */
  record Post(PersonId person, PersonName name, Role role, LocalDate from, @Nullable LocalDate to) {
    /** Whether a dismissal with that last day changes anything about it. */
    boolean lasts(LocalDate day) {
      return to == null || to.isAfter(day);
    }

    boolean on(LocalDate day) {
      return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
  }

  /**
   * A journal or a class that changed hands.
   *
   * @param from first day of the next one
   * @param subject subject of the journal, empty when the class got another class teacher
   * @param className the class
   * @param former who had it, as signed, empty for no one
   * @param next who has it, as signed
   * @param order the order
   */
  record Handover(
      LocalDate from, String subject, String className, String former, String next, String order) {}
}
