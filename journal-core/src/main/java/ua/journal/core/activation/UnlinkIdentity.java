package ua.journal.core.activation;

import java.util.Optional;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Command;
import ua.journal.core.access.CredentialStore;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.regulation.Finding;

/**
 * Command: a person gives up the identity of a provider that is linked to their account (clause
 * 3.2). The password remains as the way in, so it has to be shown first (R-SEC-07).
 *
 * @param authenticator name of the authenticator
 * @param passwordShown whether the host has just seen the owner's password
 */
public record UnlinkIdentity(String authenticator, boolean passwordShown) implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.OWN_CREDENTIALS;
  }

  /** Runs {@link UnlinkIdentity}. */
  static final class Run implements Handler<UnlinkIdentity, Outcome<Void>> {
    @Override
    public Class<UnlinkIdentity> type() {
      return UnlinkIdentity.class;
    }

    @Override
    public Outcome<Void> handle(UnlinkIdentity command, RequestContext context) {
      boolean closed =
          context
              .port(AccessStore.class)
              .accountOf(context.person())
              .filter(account -> !account.closed())
              .isEmpty();
      Optional<Finding> refusal = WayInRules.unlink(closed, command.passwordShown());
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      CredentialStore store = context.port(CredentialStore.class);
      if (!store.remove(context.person(), command.authenticator())) {
        return Outcome.unchanged();
      }
      context.record("UNLINK_IDENTITY", "authenticator=" + command.authenticator());
      return Outcome.done();
    }
  }
}
