package ua.journal.core.activation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: activation codes, and people with what is known of their access. */
public interface ActivationStore {
  /**
   * Finds a code and holds it until the transaction ends: secrets that are tried at once are
   * counted one after the other.
   *
   * @param selector first group of the code, not null
   * @return the code, or empty
   */
  Optional<Activation> held(String selector);

  /**
   * Lists codes that may be used later than now (R-SEC-08).
   *
   * @param school the owners' school, not null
   * @param now the school's local time, not null
   * @return codes, the oldest first, never null
   */
  List<WaitingCode> waiting(SchoolId school, LocalDateTime now);

  /**
   * Tells which selectors are taken, in one statement.
   *
   * @param selectors selectors to look for, not null
   * @return those of them that some code has, never null
   */
  Set<String> taken(Collection<String> selectors);

  /**
   * Adds codes.
   *
   * @param school the owners' school, not null
   * @param activations the codes, not null
   */
  void add(SchoolId school, List<Activation> activations);

  /**
   * Replaces tries, state, moments of use and of opening, and the second person of a code.
   *
   * @param before the code as it was read, not null
   * @param after the code as it shall be, not null
   * @throws ua.journal.core.common.JournalException with {@code CONFLICT} when someone else changed
   *     it in between
   */
  void update(Activation before, Activation after);

  /**
   * Voids every code of these people that might still be used.
   *
   * @param people the owners, not null
   */
  void voidOf(Collection<PersonId> people);

  /**
   * Lists every code these people were ever given.
   *
   * @param people the owners, not null
   * @return codes, the newest first, never null
   */
  List<IssuedCode> issuedTo(Collection<PersonId> people);

  /**
   * Lists the staff of a day with their access.
   *
   * @param school the school, not null
   * @param today day on which roles must be in force, not null
   * @return members of the staff in any order, never null
   */
  List<PersonAccess> staff(SchoolId school, LocalDate today);

  /**
   * Lists the pupils of a class on a day and their guardians with their access.
   *
   * @param schoolClass the class, not null
   * @param today day on which enrolment and guardianship must be in force, not null
   * @return a line for each pupil and for each guardian of each pupil, in any order, never null
   */
  List<PersonAccess> ofClass(ClassId schoolClass, LocalDate today);

  /**
   * Lists the pupils a guardian may see or might once.
   *
   * @param guardian the guardian, not null
   * @return rights in force and ended ones, never null
   */
  List<Wardship> wards(PersonId guardian);

  /**
   * Moves rights of one guardian to another, who has none to the same pupils.
   *
   * @param from whose they are, not null
   * @param to whose they shall be, not null
   * @param pupils the pupils, not null
   */
  void handOver(PersonId from, PersonId to, List<PersonId> pupils);

  /**
   * Finds the class teachers of pupils.
   *
   * @param pupils the pupils, not null
   * @param today day on which enrolment must be in force, not null
   * @return class teacher by class; classes without one are left out, never null
   */
  Map<ClassId, PersonId> classTeachers(Collection<PersonId> pupils, LocalDate today);

  /**
   * Lists why the open accounts of a school are there: roles, enrolments, guardianships.
   *
   * @param school the school, not null
   * @return at least one line for each open account, in any order, never null
   */
  List<AccountRight> accountRights(SchoolId school);
}
