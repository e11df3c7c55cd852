package ua.journal.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import ua.journal.web.security.SameOrigin;

/** Takes the form of the sign-in page, so that signing in needs no script. */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/login.xhtml";
  private static final int LONGEST = 200;

  @Inject private transient SignIn signIn;
  @Inject private transient Flows flows;
  @Inject private transient KnownDevice device;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    go(response, PAGE);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (!SameOrigin.holds(request) || !LoginToken.holds(request)) {
      go(response, PAGE + "?expired=1");
      return;
    }
    String login = field(request, SignIn.LOGIN);
    String shared = field(request, SignIn.SHARED);
    SharedDevice.remember(request, response, Boolean.parseBoolean(shared));
    SignIn.Outcome outcome =
        signIn.attempt(
            request,
            Map.of(
                SignIn.LOGIN,
                login,
                SignIn.PASSWORD,
                field(request, SignIn.PASSWORD),
                SignIn.SHARED,
                shared));
    if (outcome.waiting() != null) {
      flows.keep(request, response, outcome.waiting());
      go(response, ConfirmServlet.PAGE);
      return;
    }
    if (outcome.signedIn() == null) {
      LoginToken.remember(request, response, login);
      go(response, PAGE + "?refused=" + outcome.waitSeconds());
      return;
    }
    LoginToken.forget(request, response);
    device.remember(request, response, outcome.signedIn().login());
    go(response, "/");
  }

  private static String field(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null || value.length() > LONGEST ? "" : value;
  }

  static void go(HttpServletResponse response, String where) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", where);
  }
}
