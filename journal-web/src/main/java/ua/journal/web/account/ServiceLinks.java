package ua.journal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Credential;
import ua.journal.core.access.Outcome;
import ua.journal.core.activation.UnlinkIdentity;
import ua.journal.core.regulation.Finding;
import ua.journal.spi.Authenticator.Part;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.host.SignInChain.Link;
import ua.journal.web.locale.Language;
import ua.journal.web.locale.Words;
import ua.journal.web.session.Caller;
import ua.journal.web.session.Sessions;
import ua.journal.web.session.SignIn;
import ua.journal.web.shell.JournalClient;

/** The sign-in services a person's account is linked to (R-SEC-07). */
@Named
@RequestScoped
public class ServiceLinks {
  @Inject private JournalApplication application;
  @Inject private JournalClient client;
  @Inject private Caller caller;
  @Inject private Sessions sessions;
  @Inject private SignIn signIn;
  @Inject private Language language;
  @Inject private Words words;
  @Inject private HttpServletRequest request;

  private String password = "";
  private String unlinked = "";
  private List<Finding> findings = List.of();

  /** Gives up the identity of a service; every other session of the person ends. */
  public void unlink(String name) {
    boolean shown = signIn.knows(request, caller.signedIn(), password);
    Outcome<Void> outcome = client.perform(new UnlinkIdentity(name, shown));
    findings = outcome.findings();
    if (!outcome.stands()) {
      return;
    }
    sessions.endOthers(caller.signedIn());
    unlinked = name;
  }

  /** The services of this installation. */
  public List<Service> getServices() {
    List<Link> links = application.signIn().with(Part.ELSEWHERE);
    if (links.isEmpty()) {
      return List.of();
    }
    List<Credential> own = application.journal().credentials(caller.signedIn().person());
    return links.stream().map(link -> service(link, own)).toList();
  }

  private Service service(Link link, List<Credential> own) {
    String label = link.authenticator().label(language.getLocale());
    String called = label.isEmpty() ? link.name() : label;
    Optional<Credential> linked =
        own.stream().filter(each -> each.authenticator().equals(link.name())).findFirst();
    String state =
        linked
            .map(each -> words.fullDate(each.since().toLocalDate()))
            .map(since -> words.say("account.identity.linked", called, since))
            .orElseGet(() -> words.say("account.identity.none", called));
    return new Service(link.name(), state, linked.isPresent());
  }

  /** Whether it is the service that was just given up. */
  public boolean unlinked(Service service) {
    return service.name().equals(unlinked);
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /**
   * A service people sign in by.
   *
   * @param name name of its authenticator
   * @param state whether it is linked, in words
   * @param linked whether it is
   */
  public record Service(String name, String state, boolean linked) {}
}
