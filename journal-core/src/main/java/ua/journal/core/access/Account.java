package ua.journal.core.access;

import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/**
 * Login of one person.
 *
 * @param person the owner
 * @param school the owner's school
 * @param login unique in the installation, lower case
 * @param secret hash of the password in the authenticator's own format, never the password; empty
 *     for a closed account
 */
public record Account(PersonId person, SchoolId school, String login, String secret) {
  /**
   * Returns whether no password opens the account.
   *
   * @return true from its closing until a new code is used
   */
  public boolean closed() {
    return secret.isEmpty();
  }

  /**
   * Returns the account as it stands after closing.
   *
   * @return a copy without a secret
   */
  public Account close() {
    return new Account(person, school, login, "");
  }
}
