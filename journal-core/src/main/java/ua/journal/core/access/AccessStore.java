package ua.journal.core.access;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: who people are and what they are to each other. */
@API(status = API.Status.INTERNAL)
public interface AccessStore {
  /**
   * Reads what there is about a person and a target, in one statement.
   *
   * @param person the caller, not null
   * @param target what is asked about, not null
   * @param departedSince wards whose last day was before it are left out, not null
   * @return the facts; empty when there is no such person
   */
  Optional<CallerRecords> facts(PersonId person, Target target, LocalDate departedSince);

  /**
   * Looks up a person's standing to a target.
   *
   * @param person the caller, not null
   * @param target what is asked about, not null
   * @param today day on which roles and relations must be in force, not null
   * @param departedSince a pupil whose last day was not before it, and the guardians, keep their
   *     roles (R-LIFE-06), not null
   * @return the standing; empty when there is no such person
   */
  default Optional<CallerFacts> caller(
      PersonId person, Target target, LocalDate today, LocalDate departedSince) {
    return facts(person, target, departedSince)
        .map(facts -> CallerFacts.of(facts, target, today, departedSince));
  }

  /**
   * Describes a person to themselves.
   *
   * @param person the caller, not null
   * @param today day on which roles and relations must be in force, not null
   * @param departedSince as with {@link #caller}, not null
   * @return name and relations; empty when there is no such person
   */
  Optional<Me> describe(PersonId person, LocalDate today, LocalDate departedSince);

  /**
   * Finds the account behind a login, whatever its letter case.
   *
   * @param login what was typed, not null
   * @return the account, or empty
   */
  Optional<Account> accountByLogin(String login);

  /**
   * Finds the account of a person.
   *
   * @param person the owner, not null
   * @return the account; empty before activation
   */
  Optional<Account> accountOf(PersonId person);

  /**
   * Creates an account or replaces the secret of an existing one.
   *
   * @param account the account, not null
   */
  void saveAccount(Account account);

  /**
   * Lists the accounts of a school in the order of their creation.
   *
   * @param school the school, not null
   * @return at most 20 accounts, never null
   */
  java.util.List<Account> accounts(SchoolId school);
}
