package ua.journal.core.activation;

import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;

/**
 * Command of the program alone: stores an account, or the new secret of an existing one, as when an
 * authenticator seals a password anew.
 *
 * @param account the account
 */
public record SaveAccount(Account account) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.SET_UP;
  }

  /** Runs {@link SaveAccount}. */
  static final class Run implements Handler<SaveAccount, Outcome<Void>> {
    @Override
    public Class<SaveAccount> type() {
      return SaveAccount.class;
    }

    @Override
    public Outcome<Void> handle(SaveAccount command, RequestContext context) {
      context.port(AccessStore.class).saveAccount(command.account());
      context.record(command.operation(), "account=" + command.account().person());
      return Outcome.done();
    }
  }
}
