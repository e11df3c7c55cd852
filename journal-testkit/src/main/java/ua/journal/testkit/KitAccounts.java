package ua.journal.testkit;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ua.journal.core.access.Account;
import ua.journal.core.access.Credential;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.spi.Accounts;

/** Accounts in memory, as a host gives them to an authenticator. Thread-safe. */
public final class KitAccounts implements Accounts {
  /** Who may sign in. */
  public static final PersonId OWNER = new PersonId(7);

  /** The owner's login. */
  public static final String LOGIN = "teacher";

  private static final LocalDateTime SINCE = LocalDateTime.of(2026, 9, 1, 8, 0);

  private final Map<String, Account> byLogin = new ConcurrentHashMap<>();
  private final Map<PersonId, Credential> credentials = new ConcurrentHashMap<>();

  /** Makes an account of the owner that is open and has no password anybody knows. */
  public KitAccounts() {
    seal("sealed");
  }

  /**
   * Gives the owner's account a secret.
   *
   * @param secret in the authenticator's own format; empty closes the account
   */
  public void seal(String secret) {
    save(new Account(OWNER, new SchoolId(1), LOGIN, secret));
  }

  @Override
  public Optional<Account> byLogin(String login) {
    return Optional.ofNullable(byLogin.get(login.toLowerCase(Locale.ROOT)));
  }

  /**
   * Gives the owner a credential.
   *
   * @param data in the authenticator's own format, not null
   */
  public void give(String data) {
    credentials.put(OWNER, new Credential(OWNER, "kit", OWNER.toString(), data, SINCE, 1));
  }

  @Override
  public Optional<Account> of(PersonId person) {
    return byLogin.values().stream().filter(each -> each.person().equals(person)).findFirst();
  }

  @Override
  public Optional<Credential> credential(PersonId person) {
    return Optional.ofNullable(credentials.get(person));
  }

  @Override
  public Optional<Credential> credentialByKey(String key) {
    return credentials.values().stream().filter(each -> each.key().equals(key)).findFirst();
  }

  @Override
  public synchronized boolean link(PersonId person, String key) {
    if (credential(person).isPresent() || credentialByKey(key).isPresent()) {
      return false;
    }
    credentials.put(person, new Credential(person, "kit", key, "", SINCE, 1));
    return true;
  }

  @Override
  public synchronized boolean keep(Credential next) {
    boolean stands =
        credential(next.person())
            .filter(before -> before.revision() == next.revision() - 1)
            .isPresent();
    if (stands) {
      credentials.put(next.person(), next);
    }
    return stands;
  }

  @Override
  public void save(Account account) {
    byLogin.put(account.login(), account);
  }
}
