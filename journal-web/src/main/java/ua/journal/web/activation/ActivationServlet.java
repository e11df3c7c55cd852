package ua.journal.web.activation;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Passwords;
import ua.journal.core.activation.Activate;
import ua.journal.core.activation.ActivationCode;
import ua.journal.core.activation.Opening;
import ua.journal.core.activation.TryCode;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.locale.Words;
import ua.journal.web.security.SameOrigin;
import ua.journal.web.session.LoginToken;

/**
 * Takes the forms of the activation page: first the code, then the new password. Without a script
 * and without a session, as at sign-in.
 */
@WebServlet("/activate")
public class ActivationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/activate.xhtml";

  @Inject private transient JournalApplication application;
  @Inject private transient Failures failures;
  @Inject private transient Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    go(response, PAGE);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!SameOrigin.holds(request) || !LoginToken.holds(request)) {
      go(response, PAGE + "?expired=1");
      return;
    }
    ActivationForm form = new ActivationForm();
    form.code(text(request, "code"));
    if (failures.tooMany(request.getRemoteAddr())) {
      form.problem(words.say("activate.wait"));
    } else if (take(request, form)) {
      LoginToken.remember(request, response, form.getLogin());
      go(response, "/login.xhtml?activated=1");
      return;
    }
    request.setAttribute(ActivationForm.KEY, form);
    LoginToken.prepare(request, response);
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  /** Whether the password has been set; otherwise the form knows what to say. */
  private boolean take(HttpServletRequest request, ActivationForm form) {
    Optional<ActivationCode> code = ActivationCode.parse(form.getCode());
    Opening opening = code.map(each -> journal().perform(new TryCode(each)).get()).orElse(null);
    if (opening != null && opening.waitsUntil() != null) {
      form.problem(
          words.say(
              "activate.waits",
              words.fullDate(opening.waitsUntil().toLocalDate()),
              words.hour(opening.waitsUntil().toLocalTime())));
      return false;
    }
    if (opening == null || opening.name() == null) {
      failures.note(request.getRemoteAddr());
      form.problem(words.say("activate.refused"));
      return false;
    }
    form.opens(opening.name(), opening.login());
    if (request.getParameter("password") == null) {
      return false;
    }
    String password = text(request, "password");
    String fault = fault(request, opening, password);
    if (!fault.isEmpty()) {
      form.problem(fault);
      return false;
    }
    boolean set = set(code.orElseThrow(), password);
    form.problem(set ? "" : words.say("activate.refused"));
    return set;
  }

  private String fault(HttpServletRequest request, Opening opening, String password) {
    if (request.getParameter("accept") == null) {
      return words.say("activate.mustAccept");
    }
    List<String> known =
        opening.name() == null
            ? List.of()
            : List.of(opening.login(), opening.name().surname(), opening.name().given());
    Optional<Passwords.Flaw> flaw = Passwords.flawOf(password, known, application.leastPassword());
    if (flaw.isPresent()) {
      return words.say("password." + flaw.get().name(), application.leastPassword());
    }
    return password.equals(text(request, "again")) ? "" : words.say("password.differ");
  }

  private boolean set(ActivationCode code, String password) {
    char[] typed = password.toCharArray();
    String sealed = application.signIn().passwords().seal(typed);
    Arrays.fill(typed, ' ');
    return journal().perform(new Activate(code, sealed)).get().opens();
  }

  private JournalSession journal() {
    return application
        .journal()
        .school()
        .map(school -> application.journal().asSystem(school.id()))
        .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "There is no school yet"));
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null || value.length() > Passwords.MOST + 1 ? "" : value;
  }

  private static void go(HttpServletResponse response, String where) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", where);
  }
}
