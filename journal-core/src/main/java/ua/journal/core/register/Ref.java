package ua.journal.core.register;

import org.apiguardian.api.API;
import ua.journal.core.common.PersonId;

/**
 * Whom an entry speaks of: somebody by the id in this journal, or by that of the host's own system.
 *
 * @param id id in this journal, 0 when the other is given
 * @param externalId id in the host's system, empty when the first is given
 */
@API(status = API.Status.STABLE)
public record Ref(long id, String externalId) {
  /**
   * Speaks of a person of this journal.
   *
   * @param person the person, not null
   * @return the reference, never null
   */
  public static Ref to(PersonId person) {
    return new Ref(person.value(), "");
  }

  /**
   * Speaks of a person by the id in the host's system.
   *
   * @param id the id, not empty
   * @return the reference, never null
   */
  public static Ref external(String id) {
    return new Ref(0, id);
  }
}
