package ua.journal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ua.journal.core.Committed;
import ua.journal.core.access.Command;
import ua.journal.core.activation.Activate;
import ua.journal.core.activation.CloseAccess;
import ua.journal.core.activation.Opening;

/** Ends the sessions of an account that was closed or got a new password by a code. */
@ApplicationScoped
public class LostAccess {
  @Inject private Sessions sessions;

  void end(@Observes Committed event) {
    Command<?> command = event.command();
    if (command instanceof CloseAccess closed) {
      closed.people().forEach(sessions::endAll);
    } else if (command instanceof Activate
        && event.outcome().value() instanceof Opening opening
        && opening.person() != null) {
      sessions.endAll(opening.person());
    }
  }
}
