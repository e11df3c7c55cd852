package ua.journal.core.access;

import java.time.LocalDate;
import java.util.Set;
import org.apiguardian.api.API;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/**
 * Roles of a caller today and relations to one target; answered by one statement inside each
 * transaction, so that a withdrawn right ends with the next request.
 *
 * @param person the caller
 * @param school the caller's school; a target of another school gives no relations
 * @param roles roles in force today, empty for a person who has left
 * @param relations relations to the target in force today
 * @param targetExists whether the target exists in the caller's school
 */
@API(status = API.Status.INTERNAL)
public record CallerFacts(
    PersonId person,
    SchoolId school,
    Set<Role> roles,
    Set<Relation> relations,
    boolean targetExists) {
  /** Copies the sets. */
  public CallerFacts {
    roles = Set.copyOf(roles);
    relations = Set.copyOf(relations);
  }

  /**
   * Judges the roles of a caller on a day and the relations to a target.
   *
   * @param facts what storage knows of the person and the target, not null
   * @param target the target, not null
   * @param today the day, not null
   * @param departedSince a pupil whose last day was not before it, and the guardians, keep their
   *     roles (R-LIFE-06), not null
   * @return the standing, never null
   */
  public static CallerFacts of(
      CallerRecords facts, Target target, LocalDate today, LocalDate departedSince) {
    return new CallerRules(facts, target, today, departedSince).judge();
  }
}
