package ua.journal.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.journal.web.security.SameOrigin;

/** Takes the form that ends a session, so that signing out needs no script. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Sessions sessions;

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
    sessions.end(request);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/login.xhtml");
  }
}
