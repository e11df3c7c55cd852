package ua.journal.spi;

import java.util.Optional;
import ua.journal.core.access.Account;

/** The journal's accounts as an authenticator sees them. Thread-safe. */
public interface Accounts {
  /**
   * Finds an account, whatever the letter case of the login.
   *
   * @param login what was typed, not null
   * @return the account, or empty
   */
  Optional<Account> byLogin(String login);

  /**
   * Stores the account with a new secret, for instance after its parameters were raised.
   *
   * @param account the account, not null
   */
  void save(Account account);
}
