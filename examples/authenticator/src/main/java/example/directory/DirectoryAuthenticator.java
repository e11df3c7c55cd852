package example.directory;

import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Account;
import ua.journal.spi.Accounts;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Step;

/** Lets in whom the school's directory knows, into the journal's account of the same login. */
final class DirectoryAuthenticator implements Authenticator {
  private static final String LOGIN = "login";
  private static final String PASSWORD = "password";
  private static final int LONGEST = 256;

  private final Directory directory;
  private final Accounts accounts;

  DirectoryAuthenticator(Directory directory, Accounts accounts) {
    this.directory = directory;
    this.accounts = accounts;
  }

  @Override
  public Step begin(Visit visit) {
    return new Step.Form(List.of(LOGIN, PASSWORD));
  }

  @Override
  public Step answer(Attempt attempt) {
    String login = attempt.fields().getOrDefault(LOGIN, "").strip();
    String password = attempt.fields().getOrDefault(PASSWORD, "");
    boolean sane = login.length() + password.length() <= LONGEST && !login.contains(":");
    if (!sane || !directory.knows(login, password)) {
      return new Step.Refused();
    }
    Optional<Account> account = accounts.byLogin(login).filter(one -> !one.closed());
    return account.isPresent() ? new Step.Accepted(account.get().person(), 1) : new Step.Refused();
  }

  @Override
  public void close() {
    // nothing is held open
  }
}
