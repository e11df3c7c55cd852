package ua.journal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.spi.Authenticator.Attempt;
import ua.journal.spi.Step;
import ua.journal.web.host.JournalApplication;

/** The act of signing in; whatever is wrong, the answer is the same. */
@ApplicationScoped
public class SignIn {
  /** Field of the login. */
  public static final String LOGIN = "login";

  /** Field of the password. */
  public static final String PASSWORD = "password";

  /** Field that says others use the same device. */
  public static final String SHARED = "shared";

  @Inject private JournalApplication application;
  @Inject private Sessions sessions;

  /** Tries what was typed and opens a session when it is right. */
  public Outcome attempt(HttpServletRequest request, Map<String, String> typed) {
    Map<String, String> fields = new HashMap<>(typed);
    if (isBarred(request, fields)) {
      // goes on as an unknown login, so that nothing tells it from any other refusal
      fields.put(LOGIN, "");
    }
    Attempt attempt = new Attempt(fields, request.getRemoteAddr());
    Step step = application.authenticator().answer(attempt);
    if (step instanceof Step.Accepted accepted && isOfTheSchool(accepted.person())) {
      String login = fields.getOrDefault(LOGIN, "").strip();
      boolean shared = Boolean.parseBoolean(fields.get(SHARED));
      boolean kept = sessions.holds(request, accepted.person());
      return new Outcome(sessions.open(request, accepted.person(), login, shared), kept, 0);
    }
    return new Outcome(
        null, false, step instanceof Step.Refused refused ? refused.waitSeconds() : 0);
  }

  private boolean isBarred(HttpServletRequest request, Map<String, String> fields) {
    boolean demoPassword = DemoDoor.PASSWORD.equals(fields.get(PASSWORD));
    boolean unprintable = fields.getOrDefault(LOGIN, "").chars().anyMatch(Character::isISOControl);
    return unprintable || demoPassword && !DemoDoor.isOpen(application.demo(), request);
  }

  /** Whether a person is something at the school today; whoever is not cannot come in. */
  public boolean isOfTheSchool(PersonId person) {
    try {
      application.journal().as(person).ask(new WhoAmI());
      return true;
    } catch (JournalException e) {
      if (e.code() == ErrorCode.NOT_SIGNED_IN) {
        return false;
      }
      throw e;
    }
  }

  /**
   * What became of it.
   *
   * @param signedIn who works now, null when refused
   * @param kept whether pages opened before go on, for the session had only been locked
   * @param waitSeconds seconds until another attempt is looked at, 0 for none
   */
  public record Outcome(@Nullable SignedIn signedIn, boolean kept, int waitSeconds) {}
}
