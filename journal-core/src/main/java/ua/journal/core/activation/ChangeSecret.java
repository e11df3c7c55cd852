package ua.journal.core.activation;

import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * Command: a person replaces the secret of their own account (clause 3.2). The host has checked the
 * old one, unless the owner says that others know it.
 *
 * @param secret the new secret in the authenticator's own format
 * @param reason why
 */
public record ChangeSecret(String secret, Reason reason) implements Command<Account> {
  /** Why a secret is replaced. */
  public enum Reason {
    /** The owner chose a new password. */
    CHOSEN,
    /** Others know it: the new secret opens nothing until a new code is issued. */
    COMPROMISED
  }

  @Override
  public Operation operation() {
    return Operation.CHANGE_OWN_SECRET;
  }

  /** Runs {@link ChangeSecret}. */
  static final class Run implements Handler<ChangeSecret, Outcome<Account>> {
    @Override
    public Class<ChangeSecret> type() {
      return ChangeSecret.class;
    }

    @Override
    public Outcome<Account> handle(ChangeSecret command, RequestContext context) {
      AccessStore store = context.port(AccessStore.class);
      Account own =
          store
              .accountOf(context.person())
              .orElseThrow(
                  () -> new JournalException(ErrorCode.NOT_FOUND, "The person has no account"));
      Account next = new Account(own.person(), own.school(), own.login(), command.secret());
      store.saveAccount(next);
      context.record(command.operation(), command.reason().name());
      return Outcome.done(next);
    }
  }
}
