package ua.journal.core.enrolment;

import java.time.LocalDateTime;
import java.util.Set;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;

/**
 * The list of a class as its class teacher found it (clauses 8.5 and 4, class teacher, point 6).
 *
 * @param id its id
 * @param schoolClass the class
 * @param at when, the school's local time
 * @param by who
 * @param byName their signature; empty in what is to be stored
 * @param present pupils who are in the class
 * @param absent pupils of the list who are not
 * @param extra who is in the class but not on the list, empty for no one
 */
public record ConfirmedList(
    long id,
    ClassId schoolClass,
    LocalDateTime at,
    PersonId by,
    String byName,
    Set<PersonId> present,
    Set<PersonId> absent,
    String extra) {
  /** Copies the sets. */
  public ConfirmedList {
    present = Set.copyOf(present);
    absent = Set.copyOf(absent);
  }
}
