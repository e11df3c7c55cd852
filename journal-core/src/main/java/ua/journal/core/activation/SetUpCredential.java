package ua.journal.core.activation;

import ua.journal.core.access.Command;
import ua.journal.core.access.Credential;
import ua.journal.core.access.CredentialStore;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;

/**
 * Command: a person sets up a second factor of their own, or sets it up anew (clause 3.2). The host
 * has seen it work.
 *
 * @param authenticator name of the authenticator
 * @param data what it keeps, in its own format
 */
public record SetUpCredential(String authenticator, String data) implements Command<Credential> {
  @Override
  public Operation operation() {
    return Operation.OWN_CREDENTIALS;
  }

  /** Shows nothing of the data. */
  @Override
  public String toString() {
    return "SetUpCredential[" + authenticator + "]";
  }

  /** Runs {@link SetUpCredential}. */
  static final class Run implements Handler<SetUpCredential, Outcome<Credential>> {
    @Override
    public Class<SetUpCredential> type() {
      return SetUpCredential.class;
    }

    @Override
    public Outcome<Credential> handle(SetUpCredential command, RequestContext context) {
      CredentialStore store = context.port(CredentialStore.class);
      store.remove(context.person(), command.authenticator());
      Credential next =
          new Credential(
              context.person(),
              command.authenticator(),
              context.person().toString(),
              command.data(),
              context.now(),
              1);
      store.add(next);
      context.record(command.operation(), "authenticator=" + command.authenticator());
      return Outcome.done(next);
    }
  }
}
