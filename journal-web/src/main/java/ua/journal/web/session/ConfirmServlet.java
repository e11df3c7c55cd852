package ua.journal.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.journal.spi.Step;
import ua.journal.web.security.SameOrigin;

/** Takes the form of a later step of a sign-in, so that it needs no script. */
@WebServlet("/confirm")
public class ConfirmServlet extends HttpServlet {
  static final String PAGE = "/confirm.xhtml";

  private static final long serialVersionUID = 1L;
  private static final String EXPIRED = "/login.xhtml?expired=1";
  private static final int MOST_FAILURES = 5;
  private static final int LONGEST = 200;

  @Inject private transient SignIn signIn;
  @Inject private transient Flows flows;
  @Inject private transient KnownDevice device;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    LoginServlet.go(response, PAGE);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (!SameOrigin.holds(request) || !LoginToken.holds(request)) {
      LoginServlet.go(response, EXPIRED);
      return;
    }
    Optional<Flow> flow = flows.take(request);
    if (flow.isPresent() && flow.get().step() instanceof Step.Form form) {
      SignIn.Outcome outcome = signIn.answer(request, flow.get(), fields(request, form));
      tell(request, response, flow.get(), outcome);
    } else {
      LoginServlet.go(response, EXPIRED);
    }
  }

  private void tell(
      HttpServletRequest request,
      HttpServletResponse response,
      Flow answered,
      SignIn.Outcome outcome) {
    if (outcome.signedIn() != null) {
      flows.forget(request, response);
      LoginToken.forget(request, response);
      device.remember(request, response, outcome.signedIn().login());
      LoginServlet.go(response, "/");
    } else if (outcome.waiting() != null) {
      flows.keep(request, response, outcome.waiting());
      LoginServlet.go(response, PAGE);
    } else if (answered.failures() + 1 >= MOST_FAILURES) {
      flows.forget(request, response);
      LoginServlet.go(response, PageDoor.LOGIN_PAGE + "?refused=" + outcome.waitSeconds());
    } else {
      flows.keep(request, response, answered.failed());
      LoginServlet.go(response, PAGE + "?refused=" + outcome.waitSeconds());
    }
  }

  private static Map<String, String> fields(HttpServletRequest request, Step.Form form) {
    Map<String, String> fields = new HashMap<>();
    for (String name : form.fields()) {
      String value = request.getParameter(name);
      fields.put(name, value == null || value.length() > LONGEST ? "" : value);
    }
    return fields;
  }
}
