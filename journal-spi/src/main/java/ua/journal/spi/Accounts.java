package ua.journal.spi;

import java.util.Optional;
import ua.journal.core.access.Account;
import ua.journal.core.access.Credential;
import ua.journal.core.common.PersonId;

/**
 * The journal's accounts as an authenticator sees them; of credentials it sees its own alone. A
 * host that keeps no credentials leaves out what has a default. Thread-safe.
 */
public interface Accounts {
  /**
   * Finds an account, whatever the letter case of the login.
   *
   * @param login what was typed, not null
   * @return the account, or empty
   */
  Optional<Account> byLogin(String login);

  /**
   * Finds the account of a person.
   *
   * @param person the owner, not null
   * @return the account, or empty
   */
  default Optional<Account> of(PersonId person) {
    return Optional.empty();
  }

  /**
   * Stores the account with a new secret, for instance after its parameters were raised.
   *
   * @param account the account, not null
   */
  void save(Account account);

  /**
   * Finds what this authenticator keeps of a person.
   *
   * @param person the owner, not null
   * @return the credential, or empty
   */
  default Optional<Credential> credential(PersonId person) {
    return Optional.empty();
  }

  /**
   * Finds whose a key is, for instance a subject of a provider.
   *
   * @param key the key, not null
   * @return the credential, or empty
   */
  default Optional<Credential> credentialByKey(String key) {
    return Optional.empty();
  }

  /**
   * Links an identity to a person who has none yet.
   *
   * @param person the owner, not null
   * @param key under which it is found, not null
   * @return whether it is linked now; not when either of them belongs to another already
   */
  default boolean link(PersonId person, String key) {
    return false;
  }

  /**
   * Stores the next revision of a credential.
   *
   * @param next the credential as it shall be, not null
   * @return whether it stands; not when it was changed in between, so that a code which is worth
   *     one sign-in is worth no second
   */
  default boolean keep(Credential next) {
    return false;
  }
}
