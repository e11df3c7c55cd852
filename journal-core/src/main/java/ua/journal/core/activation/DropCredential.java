package ua.journal.core.activation;

import ua.journal.core.access.Command;
import ua.journal.core.access.CredentialStore;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;

/**
 * Command: a person gives up a second factor of their own (clause 3.2). The host has made sure who
 * they are.
 *
 * @param authenticator name of the authenticator
 */
public record DropCredential(String authenticator) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.OWN_CREDENTIALS;
  }

  /** Runs {@link DropCredential}. */
  static final class Run implements Handler<DropCredential, Outcome<Void>> {
    @Override
    public Class<DropCredential> type() {
      return DropCredential.class;
    }

    @Override
    public Outcome<Void> handle(DropCredential command, RequestContext context) {
      CredentialStore store = context.port(CredentialStore.class);
      if (!store.remove(context.person(), command.authenticator())) {
        return Outcome.unchanged();
      }
      context.record("DROP_CREDENTIAL", "authenticator=" + command.authenticator());
      return Outcome.done();
    }
  }
}
