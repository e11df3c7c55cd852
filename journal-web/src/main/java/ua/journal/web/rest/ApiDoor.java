package ua.journal.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.web.problem.Problem;
import ua.journal.web.problem.ProblemCode;
import ua.journal.web.problem.Spoken;
import ua.journal.web.security.SameOrigin;
import ua.journal.web.session.Caller;
import ua.journal.web.session.Entry;
import ua.journal.web.session.RandomToken;
import ua.journal.web.session.SessionState;
import ua.journal.web.session.Sessions;
import ua.journal.web.session.SignedIn;

/**
 * Lets in who has signed in and what his own page sent; everybody else may only sign in. A resource
 * that is added later stands behind this door too.
 */
@Provider
@PreMatching
public class ApiDoor implements ContainerRequestFilter {
  /** Header of the token that changing requests carry. */
  static final String TOKEN = "X-CSRF-Token";

  private static final Set<String> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Inject private Sessions sessions;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    ProblemCode refusal = refusal(context.getMethod(), context.getUriInfo().getPath());
    if (refusal != null) {
      context.abortWith(Answers.problem(Problem.of(refusal), Spoken.in(request)));
    }
  }

  private @Nullable ProblemCode refusal(String method, String path) {
    boolean changing = !SAFE.contains(method);
    boolean ofSession = path.equals("/session") || path.equals("session");
    if (ofSession && method.equals(HttpMethod.POST)) {
      return SameOrigin.holds(request) ? null : ProblemCode.FOREIGN_REQUEST;
    }
    Entry entry = sessions.enter(request);
    SignedIn signedIn = entry.signedIn();
    if (signedIn == null) {
      return ProblemCode.NOT_SIGNED_IN;
    }
    boolean signsOut = ofSession && method.equals(HttpMethod.DELETE);
    if (entry.state() == SessionState.LOCKED && !signsOut) {
      return ProblemCode.LOCKED;
    }
    if (entry.state() == SessionState.UNCONFIRMED && !signsOut) {
      return ProblemCode.SECOND_FACTOR;
    }
    boolean own =
        SameOrigin.holds(request)
            && RandomToken.same(signedIn.csrfToken(), request.getHeader(TOKEN));
    if (changing && !own) {
      return ProblemCode.FOREIGN_REQUEST;
    }
    Caller.admit(request, signedIn);
    return null;
  }
}
