package ua.journal.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalException;
import ua.journal.spi.Authenticator.Part;
import ua.journal.spi.Step;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.host.SignInChain.Link;
import ua.journal.web.locale.Language;
import ua.journal.web.locale.Words;
import ua.journal.web.problem.Incident;

/**
 * Sends a browser to a provider whose button was pressed, and takes it back. The button is a link:
 * the page's policy lets no form lead to another site.
 */
@WebServlet("/sign-in/*")
public class ProviderServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final String LEAVE_ADDRESS = "/sign-in/leave";
  private static final String BACK = "/callback";
  private static final String LEAVE = "/leave";
  private static final String EXPIRED = PageDoor.LOGIN_PAGE + "?expired=1";
  private static final String REFUSED = PageDoor.LOGIN_PAGE + "?provider=refused";
  private static final String DOWN = PageDoor.LOGIN_PAGE + "?provider=down";
  private static final String PASSING =
      """
      <!DOCTYPE html>
      <html lang="%1$s"><head><meta charset="UTF-8"><title>%2$s</title></head>
      <body><p><a href="%3$s">%2$s</a></p></body></html>
      """;
  private static final int MOST_FIELDS = 12;
  private static final int LONGEST = 4000;

  @Inject private transient JournalApplication application;
  @Inject private transient SignIn signIn;
  @Inject private transient Flows flows;
  @Inject private transient KnownDevice device;
  @Inject private transient Language language;
  @Inject private transient Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    try {
      if (path.equals(BACK)) {
        back(request, response);
      } else if (path.equals(LEAVE)) {
        leave(request, response);
      } else {
        begin(request, response, path.replaceFirst("^/", ""));
      }
    } catch (JournalException e) {
      Incident.log("A provider of sign-in", e);
      LoginServlet.go(response, DOWN);
    }
  }

  private void begin(HttpServletRequest request, HttpServletResponse response, String name) {
    Optional<Link> link =
        application.signIn().named(name).filter(each -> each.part() == Part.ELSEWHERE);
    if (link.isPresent()) {
      go(request, response, signIn.elsewhere(request, link.get()));
    } else {
      LoginServlet.go(response, PageDoor.LOGIN_PAGE);
    }
  }

  private void back(HttpServletRequest request, HttpServletResponse response) {
    Optional<Flow> flow = flows.take(request);
    if (flow.isPresent() && flow.get().step() instanceof Step.Redirect) {
      go(request, response, signIn.answer(request, flow.get(), parameters(request)));
    } else {
      LoginServlet.go(response, EXPIRED);
    }
  }

  /**
   * Sends a browser to sign out. The policy holds for redirects after a form as well, so a page
   * stands between the form of signing out and the provider.
   */
  private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Flow> flow = flows.take(request);
    flows.forget(request, response);
    if (flow.isPresent() && flow.get().step() instanceof Step.Redirect redirect) {
      response.setContentType("text/html; charset=UTF-8");
      response.setHeader("Refresh", "0; url=" + redirect.to());
      String link = redirect.to().toString().replace("&", "&amp;").replace("\"", "&quot;");
      response.getWriter().printf(PASSING, language.getTag(), words.say("me.leave"), link);
    } else {
      LoginServlet.go(response, PageDoor.LOGIN_PAGE);
    }
  }

  private void go(
      HttpServletRequest request, HttpServletResponse response, SignIn.Outcome outcome) {
    Flow waiting = outcome.waiting();
    if (waiting == null) {
      flows.forget(request, response);
      @Nullable SignedIn signedIn = outcome.signedIn();
      if (signedIn != null) {
        device.remember(request, response, signedIn.login());
      }
      LoginServlet.go(response, signedIn == null ? REFUSED : "/");
      return;
    }
    flows.keep(request, response, waiting);
    LoginServlet.go(
        response,
        waiting.step() instanceof Step.Redirect redirect
            ? redirect.to().toString()
            : ConfirmServlet.PAGE);
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> fields = new HashMap<>();
    Enumeration<String> names = request.getParameterNames();
    while (names.hasMoreElements() && fields.size() < MOST_FIELDS) {
      String name = names.nextElement();
      String value = request.getParameter(name);
      if (value.length() <= LONGEST) {
        fields.put(name, value);
      }
    }
    return fields;
  }
}
