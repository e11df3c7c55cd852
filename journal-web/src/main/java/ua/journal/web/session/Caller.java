package ua.journal.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Command;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.web.host.JournalApplication;

/** Who sends this request, and the journal as he meets it. */
@RequestScoped
public class Caller {
  private static final String KEY = Caller.class.getName();

  @Inject private JournalApplication application;
  @Inject private HttpServletRequest request;

  /** Notes who was let in; called by the filters at the door alone. */
  public static void admit(HttpServletRequest request, SignedIn signedIn) {
    request.setAttribute(KEY, signedIn);
  }

  /** Whether somebody has signed in. */
  public boolean isSignedIn() {
    return request.getAttribute(KEY) != null;
  }

  /** Who works. */
  public SignedIn signedIn() {
    @Nullable SignedIn signedIn = (SignedIn) request.getAttribute(KEY);
    if (signedIn == null) {
      throw new JournalException(ErrorCode.NOT_SIGNED_IN, "Nobody has signed in");
    }
    return signedIn;
  }

  /** The journal as he meets it. */
  public JournalSession journal() {
    return application.journal().as(signedIn().person());
  }

  /** Does what a request asks for, once, however often the browser sends it. */
  public <R> Outcome<R> perform(Command<R> command) {
    return Retry.idOf(request, command)
        .map(id -> journal().perform(id, command))
        .orElseGet(() -> journal().perform(command));
  }
}
