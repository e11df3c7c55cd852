package ua.journal.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.journal.web.security.SameOrigin;

/**
 * Takes the form that ends a session, so that signing out needs no script. Whoever came by a
 * provider goes on to sign out there.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Sessions sessions;
  @Inject private transient SignIn signIn;
  @Inject private transient Flows flows;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SignedIn signedIn = sessions.enter(request).signedIn();
    boolean asked =
        signedIn == null
            || SameOrigin.holds(request)
                && RandomToken.same(signedIn.csrfToken(), request.getParameter("csrfToken"));
    if (!asked) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Optional<Flow> provider =
        signedIn == null ? Optional.empty() : signIn.leaving(request, signedIn);
    sessions.end(request);
    provider.ifPresent(flow -> flows.keep(request, response, flow));
    LoginServlet.go(
        response, provider.isPresent() ? ProviderServlet.LEAVE_ADDRESS : PageDoor.LOGIN_PAGE);
  }
}
