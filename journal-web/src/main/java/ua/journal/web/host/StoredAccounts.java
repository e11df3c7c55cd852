package ua.journal.web.host;

import java.util.Optional;
import ua.journal.core.Journal;
import ua.journal.core.access.Account;
import ua.journal.spi.Accounts;

/** The journal's accounts as the authenticator sees them. */
record StoredAccounts(Journal journal) implements Accounts {
  @Override
  public Optional<Account> byLogin(String login) {
    return journal.account(login);
  }

  @Override
  public void save(Account account) {
    journal.saveAccount(account);
  }
}
