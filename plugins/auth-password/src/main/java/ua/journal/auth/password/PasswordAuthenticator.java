package ua.journal.auth.password;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.journal.core.access.Account;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.PasswordSetting;
import ua.journal.spi.Step;

/**
 * Checks a login and a password. An unknown login, a closed account and a wrong password cost the
 * same work and give the same answer. Thread-safe.
 */
final class PasswordAuthenticator implements Authenticator, PasswordSetting {
  private static final String LOGIN = "login";
  private static final String PASSWORD = "password";
  private static final int MAX_LENGTH = 256;

  private final Accounts accounts;
  private final Argon2 argon2;
  private final Bulkhead bulkhead;
  private final String nobody;

  PasswordAuthenticator(Accounts accounts, Argon2 argon2, Bulkhead bulkhead) {
    this.accounts = accounts;
    this.argon2 = argon2;
    this.bulkhead = bulkhead;
    this.nobody = argon2.seal(new char[] {'-'});
  }

  @Override
  public Step begin(Visit visit) {
    return new Step.Form(List.of(LOGIN, PASSWORD));
  }

  @Override
  public Step answer(Attempt attempt) {
    String login = attempt.fields().getOrDefault(LOGIN, "").strip().toLowerCase(Locale.ROOT);
    String typed = attempt.fields().getOrDefault(PASSWORD, "");
    boolean sane = login.length() <= MAX_LENGTH && typed.length() <= MAX_LENGTH;
    Optional<Account> account =
        sane ? accounts.byLogin(login).filter(stored -> !stored.closed()) : Optional.empty();
    String secret = account.map(Account::secret).orElse(nobody);
    char[] password = sane ? typed.toCharArray() : new char[0];
    boolean matches = bulkhead.run(() -> argon2.matches(password, secret));
    if (!matches || account.isEmpty()) {
      return new Step.Refused();
    }
    if (argon2.outdated(secret)) {
      renew(account.get(), password);
    }
    return new Step.Accepted(account.get().person(), 1);
  }

  @Override
  public String seal(char[] password) {
    return bulkhead.run(() -> argon2.seal(password));
  }

  @Override
  public void close() {
    // nothing is held open
  }

  private void renew(Account account, char[] password) {
    String secret = bulkhead.run(() -> argon2.seal(password));
    accounts.save(new Account(account.person(), account.school(), account.login(), secret));
  }
}
