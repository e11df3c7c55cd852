package ua.journal.core.access;

import java.time.LocalDateTime;
import ua.journal.core.common.PersonId;

/**
 * What an authenticator keeps of a person beside the password: a second factor, an identity of a
 * provider.
 *
 * @param person the owner
 * @param authenticator name of the authenticator that understands it
 * @param key under which it is found, one owner for each; at most 400 characters
 * @param data in the authenticator's own format, at most 4000 characters
 * @param since when the owner began to use it
 * @param revision 1 at first, one more with each change
 */
public record Credential(
    PersonId person,
    String authenticator,
    String key,
    String data,
    LocalDateTime since,
    int revision) {
  /**
   * Returns it with other data.
   *
   * @param next the data, not null
   * @return a copy of the next revision
   */
  public Credential with(String next) {
    return new Credential(person, authenticator, key, next, since, revision + 1);
  }

  /** Shows neither key nor data. */
  @Override
  public String toString() {
    return "Credential[" + person + ", " + authenticator + ", " + revision + "]";
  }
}
