package ua.journal.core.access;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import ua.journal.core.common.PersonId;

/** Port: what authenticators keep of people beside their passwords. */
@API(status = API.Status.INTERNAL)
public interface CredentialStore {
  /**
   * Lists the credentials of a person.
   *
   * @param person the owner, not null
   * @return credentials in the order of their authenticators' names, never null
   */
  List<Credential> of(PersonId person);

  /**
   * Finds whose a key is.
   *
   * @param authenticator name of the authenticator, not null
   * @param key the key, not null
   * @return the credential, or empty
   */
  Optional<Credential> byKey(String authenticator, String key);

  /**
   * Stores the first revision of a credential.
   *
   * @param credential the credential, not null
   * @throws ua.journal.core.common.JournalException with {@code CONFLICT} when the person has one
   *     of this authenticator already or the key is taken
   */
  void add(Credential credential);

  /**
   * Replaces the revision before this one.
   *
   * @param credential the credential as it shall be, not null
   * @return whether the revision before stood there
   */
  boolean replace(Credential credential);

  /**
   * Removes a credential.
   *
   * @param person the owner, not null
   * @param authenticator name of the authenticator, not null
   * @return whether there was one
   */
  boolean remove(PersonId person, String authenticator);

  /**
   * Removes all credentials of a person.
   *
   * @param person the owner, not null
   */
  void removeAll(PersonId person);
}
