package ua.journal.web.activation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ua.journal.core.access.Passphrases;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.session.LoginToken;
import ua.journal.web.shell.Parameters;

/** The first entry by a code; it keeps no state and opens no session. */
@Named
@RequestScoped
public class ActivationPage {
  @Inject private HttpServletRequest request;
  @Inject private Parameters parameters;
  @Inject private JournalApplication application;

  /** What was typed and became of it. */
  public ActivationForm getForm() {
    return request.getAttribute(ActivationForm.KEY) instanceof ActivationForm form
        ? form
        : new ActivationForm();
  }

  /** The secret the form carries back. */
  public String getToken() {
    return String.valueOf(request.getAttribute(LoginToken.FIELD));
  }

  /** Whether the page was open for too long. */
  public boolean isExpired() {
    return !parameters.text("expired").isEmpty();
  }

  /** A password to take if none comes to mind. */
  public String getProposal() {
    return Passphrases.propose(getLeast());
  }

  /** Least characters of a password. */
  public int getLeast() {
    return application.leastPassword();
  }
}
