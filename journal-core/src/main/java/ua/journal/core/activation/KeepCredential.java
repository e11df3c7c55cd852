package ua.journal.core.activation;

import ua.journal.core.access.AuditDraft;
import ua.journal.core.access.Command;
import ua.journal.core.access.Credential;
import ua.journal.core.access.CredentialStore;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;

/**
 * Command of the program in the name of someone who signs in: an identity is linked to their
 * account, or a code of their second factor is used up. Two sign-ins with one code are one: the
 * second finds another revision.
 *
 * @param credential the credential as it shall be; its first revision is a new one
 */
public record KeepCredential(Credential credential) implements Command<Boolean> {
  @Override
  public Operation operation() {
    return Operation.USE_CREDENTIAL;
  }

  /** Runs {@link KeepCredential}; answers whether it stands as it shall. */
  static final class Run implements Handler<KeepCredential, Outcome<Boolean>> {
    @Override
    public Class<KeepCredential> type() {
      return KeepCredential.class;
    }

    @Override
    public Outcome<Boolean> handle(KeepCredential command, RequestContext context) {
      CredentialStore store = context.port(CredentialStore.class);
      Credential next = command.credential();
      boolean first = next.revision() == 1;
      if (first && isTaken(store, next) || !first && !store.replace(next)) {
        return Outcome.unchanged(false);
      }
      if (first) {
        store.add(next);
      }
      context.record(
          new AuditDraft(
              context.now(),
              next.person().value(),
              0,
              first ? "LINK_IDENTITY" : command.operation().name(),
              "authenticator=" + next.authenticator(),
              null,
              ""));
      return Outcome.done(true);
    }

    private static boolean isTaken(CredentialStore store, Credential next) {
      return store.byKey(next.authenticator(), next.key()).isPresent()
          || store.of(next.person()).stream()
              .anyMatch(own -> own.authenticator().equals(next.authenticator()));
    }
  }
}
