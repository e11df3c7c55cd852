package ua.journal.web.host;

import java.util.Optional;
import ua.journal.core.Journal;
import ua.journal.core.access.Account;
import ua.journal.core.access.Credential;
import ua.journal.core.activation.KeepCredential;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.spi.Accounts;

/**
 * The journal's accounts as one authenticator sees them.
 *
 * @param journal the journal
 * @param authenticator name of the authenticator, whose credentials alone it reaches
 */
record StoredAccounts(Journal journal, String authenticator) implements Accounts {
  @Override
  public Optional<Account> byLogin(String login) {
    return journal.account(login);
  }

  @Override
  public Optional<Account> of(PersonId person) {
    return journal.account(person);
  }

  @Override
  public void save(Account account) {
    journal.saveAccount(account);
  }

  @Override
  public Optional<Credential> credential(PersonId person) {
    return journal.credentials(person).stream().filter(this::isOwn).findFirst();
  }

  @Override
  public Optional<Credential> credentialByKey(String key) {
    return journal.credential(authenticator, key);
  }

  @Override
  public boolean link(PersonId person, String key) {
    return store(new Credential(person, authenticator, key, "", journal.now(), 1));
  }

  @Override
  public boolean keep(Credential next) {
    return isOwn(next) && next.revision() > 1 && store(next);
  }

  private boolean isOwn(Credential credential) {
    return credential.authenticator().equals(authenticator);
  }

  private boolean store(Credential next) {
    Account account = of(next.person()).orElseThrow();
    try {
      return journal.asSystem(account.school()).perform(new KeepCredential(next)).get();
    } catch (JournalException e) {
      if (e.code() == ErrorCode.CONFLICT) {
        return false;
      }
      throw e;
    }
  }
}
