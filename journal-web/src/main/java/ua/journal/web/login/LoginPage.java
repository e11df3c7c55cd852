package ua.journal.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.journal.spi.Authenticator.Part;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.host.SignInChain.Link;
import ua.journal.web.locale.Language;
import ua.journal.web.locale.Words;
import ua.journal.web.session.DemoDoor;
import ua.journal.web.session.LoginToken;
import ua.journal.web.session.SharedDevice;
import ua.journal.web.session.SignIn;
import ua.journal.web.shell.Parameters;

/** The sign-in page; it keeps no state and opens no session. */
@Named
@RequestScoped
public class LoginPage {
  @Inject private JournalApplication application;
  @Inject private DemoAccounts demo;
  @Inject private SignIn signIn;
  @Inject private Language language;
  @Inject private HttpServletRequest request;
  @Inject private Parameters parameters;
  @Inject private Words words;

  /**
   * Asks before a line of the page is written, so that a journal not yet ready can still say so.
   */
  public void open() {
    getSchool();
  }

  /** Name of the school, or of the program before there is one. */
  public String getSchool() {
    return application.schoolName().orElseGet(() -> words.say("app.title"));
  }

  /** The secret the form carries back. */
  public String getToken() {
    return String.valueOf(request.getAttribute(LoginToken.FIELD));
  }

  /** The login typed before, so that a wrong password costs only the password. */
  public String getTyped() {
    return String.valueOf(request.getAttribute(LoginToken.TYPED));
  }

  /** Why the page is here again, empty at first. */
  public String getProblem() {
    String refused = parameters.text("refused");
    if (!refused.isEmpty()) {
      int wait = parameters.number("refused");
      return wait > 0 ? words.count("login.wait", wait) : words.say("login.refused");
    }
    if (!parameters.text("locked").isEmpty()) {
      return words.say("login.locked");
    }
    String provider = parameters.text("provider");
    if (!provider.isEmpty()) {
      return words.say(provider.equals("down") ? "login.providerDown" : "login.providerRefused");
    }
    return parameters.text("expired").isEmpty() ? "" : words.say("login.expired");
  }

  /** What the first authenticator that begins with a form asks for. */
  public List<FormField> getFields() {
    return application.signIn().with(Part.FORM).stream()
        .map(link -> signIn.form(request, link))
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(field -> FormField.of(field, words, isShared(), getTyped()))
        .toList();
  }

  /** Ways in through somebody else, a button each. */
  public List<Provider> getProviders() {
    return application.signIn().with(Part.ELSEWHERE).stream().map(this::provider).toList();
  }

  private Provider provider(Link link) {
    String label = link.authenticator().label(language.getLocale());
    return new Provider(
        "/sign-in/" + link.name(),
        words.say("login.provider", label.isEmpty() ? link.name() : label));
  }

  /** Whether others use the same device: then no password is kept in its browser. */
  public boolean isShared() {
    return SharedDevice.is(request);
  }

  /** Whether somebody comes here from his first entry by a code. */
  public boolean isActivated() {
    return !parameters.text("activated").isEmpty();
  }

  /** Accounts of the demo school; none unless it is one and the visitor sits at this machine. */
  public List<DemoAccount> getAccounts() {
    return DemoDoor.isOpen(application.demo(), request) ? demo.all() : List.of();
  }
}
