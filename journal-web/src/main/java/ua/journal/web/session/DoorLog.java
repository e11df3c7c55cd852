package ua.journal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import ua.journal.core.StoreState;
import ua.journal.core.access.Account;
import ua.journal.core.activation.NoteSignIn;
import ua.journal.core.activation.NoteSignIn.Kind;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.web.host.JournalApplication;

/** Puts on record who comes in at the door, and who does not (R-SEC-09). */
@ApplicationScoped
public class DoorLog {
  private static final Logger LOG = System.getLogger(DoorLog.class.getName());

  @Inject private JournalApplication application;
  @Inject private KnownDevice device;

  /** Somebody has signed in. */
  void opened(HttpServletRequest request, String source, SignedIn signedIn) {
    boolean known = device.knows(request, signedIn.login()) || !application.tellsDevices();
    note(known ? Kind.SIGN_IN : Kind.SIGN_IN_NEW, signedIn.person(), source, signedIn.device());
  }

  /** A password or code was wrong, or was not looked at because too many were. */
  void refused(
      HttpServletRequest request,
      String source,
      String login,
      @Nullable PersonId person,
      int waitSeconds) {
    PersonId whose =
        person == null
            ? application.journal().account(login).map(Account::person).orElse(null)
            : person;
    note(
        waitSeconds > 0 ? Kind.SIGN_IN_SLOWED : Kind.SIGN_IN_FAILED,
        whose,
        source,
        Device.of(request.getHeader("User-Agent")));
  }

  private void note(Kind kind, @Nullable PersonId person, String source, String with) {
    application
        .journal()
        .school()
        .ifPresent(school -> note(school.id(), new NoteSignIn(kind, person, source, with)));
  }

  /** Where nothing can be written people still come in to read; the log of the server keeps it. */
  private void note(SchoolId school, NoteSignIn note) {
    try {
      application.journal().asSystem(school).perform(note);
    } catch (JournalException e) {
      if (!e.data().containsKey(StoreState.REASON) || !application.storage().answers()) {
        throw e;
      }
      LOG.log(Level.WARNING, "Not on record: {0}, person {1}", note.kind(), note.person());
    }
  }
}
