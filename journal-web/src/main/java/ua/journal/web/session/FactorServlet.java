package ua.journal.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.Account;
import ua.journal.core.activation.DropCredential;
import ua.journal.core.activation.SetUpCredential;
import ua.journal.core.school.SchoolProfile;
import ua.journal.spi.Enrolment.Draft;
import ua.journal.spi.Enrolment.Enrolled;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.host.SignInChain.Factor;
import ua.journal.web.security.SameOrigin;

/**
 * Takes the forms of the page of a second factor. Before anything changes the owner is asked for
 * what they have: the password at first, a code once there is a second factor; whoever was let in
 * only to set one up has just shown the password.
 */
@WebServlet("/second-factor")
public class FactorServlet extends HttpServlet {
  static final String PAGE = "/second-factor.xhtml";

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  @Inject private transient JournalApplication application;
  @Inject private transient Sessions sessions;
  @Inject private transient SignIn signIn;
  @Inject private transient Confirmation confirmation;
  @Inject private transient Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    LoginServlet.go(response, PAGE);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Entry entry = sessions.enter(request);
    SignedIn owner = entry.signedIn();
    boolean atWork =
        entry.state() == SessionState.OPEN || entry.state() == SessionState.UNCONFIRMED;
    boolean own =
        owner != null
            && atWork
            && SameOrigin.holds(request)
            && RandomToken.same(owner.csrfToken(), request.getParameter("csrfToken"));
    Optional<Factor> factor = application.signIn().factor();
    if (owner == null || !own || factor.isEmpty()) {
      LoginServlet.go(response, PAGE);
      return;
    }
    Caller.admit(request, owner);
    String problem =
        switch (text(request, "do")) {
          case "begin" -> begin(request, owner, factor.get());
          case "finish" -> finish(request, owner, factor.get());
          case "drop" -> drop(request, owner, factor.get());
          default -> "";
        };
    LoginServlet.go(response, PAGE + (problem.isEmpty() ? "" : "?problem=" + problem));
  }

  private String begin(HttpServletRequest request, SignedIn owner, Factor factor) {
    String problem = doubts(request, owner, factor);
    if (problem.isEmpty()) {
      String school = application.journal().school().map(SchoolProfile::shortName).orElse("ЕКЖ");
      FactorSetUp.keep(request, factor.enrolment().draft(account(owner), school));
    }
    return problem;
  }

  private String finish(HttpServletRequest request, SignedIn owner, Factor factor) {
    Optional<Draft> draft = FactorSetUp.draft(request);
    if (draft.isEmpty()) {
      return "";
    }
    Map<String, String> fields = Map.of(SignIn.CODE, text(request, SignIn.CODE));
    Optional<Enrolled> enrolled = factor.enrolment().enrol(account(owner), draft.get(), fields);
    if (enrolled.isEmpty()) {
      return "code";
    }
    caller.perform(new SetUpCredential(factor.name(), enrolled.get().data()));
    signIn.raise(request, owner);
    FactorSetUp.finish(request, enrolled.get().spares());
    return "";
  }

  private String drop(HttpServletRequest request, SignedIn owner, Factor factor) {
    if (confirmation.isRequired(owner.person())) {
      return "required";
    }
    String problem = doubts(request, owner, factor);
    if (problem.isEmpty()) {
      caller.perform(new DropCredential(factor.name()));
    }
    return problem;
  }

  /** What speaks against its being the owner himself, empty when nothing does. */
  private String doubts(HttpServletRequest request, SignedIn owner, Factor factor) {
    boolean enrolled =
        application.journal().credentials(owner.person()).stream()
            .anyMatch(each -> each.authenticator().equals(factor.name()));
    if (enrolled) {
      return signIn.confirms(request, owner, factor, text(request, SignIn.CODE)) ? "" : "code";
    }
    boolean known =
        owner.isProvisional() || signIn.knows(request, owner, text(request, SignIn.PASSWORD));
    return known ? "" : "password";
  }

  private Account account(SignedIn owner) {
    return application.journal().account(owner.person()).orElseThrow();
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null || value.length() > LONGEST ? "" : value;
  }
}
