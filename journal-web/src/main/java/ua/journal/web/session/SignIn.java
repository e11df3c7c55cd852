package ua.journal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Me;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.spi.Authenticator.Visit;
import ua.journal.spi.Step;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.host.SignInChain.Factor;
import ua.journal.web.host.SignInChain.Link;
import ua.journal.web.problem.Incident;
import ua.journal.web.security.Source;

/** The act of signing in; whatever is wrong, the answer is the same. */
@ApplicationScoped
public class SignIn {
  /** Field of the login. */
  public static final String LOGIN = "login";

  /** Field of the password. */
  public static final String PASSWORD = "password";

  /** Field of a code. */
  public static final String CODE = "code";

  /** Field that says others use the same device. */
  public static final String SHARED = "shared";

  /** Guesses at one account that are looked at without a wait, wherever they come from. */
  static final int FREE_ANYWHERE = 60;

  private final Throttle throttle = new Throttle(System::nanoTime);
  private final Waits accounts = new Waits(FREE_ANYWHERE, System::nanoTime);
  @Inject private JournalApplication application;
  @Inject private Sessions sessions;
  @Inject private KnownDevice device;
  @Inject private DoorLog door;
  @Inject private Confirmation confirmation;

  /** Tries what was typed and opens a session when it is right and enough. */
  public Outcome attempt(HttpServletRequest request, Map<String, String> typed) {
    boolean shared = Boolean.parseBoolean(typed.get(SHARED));
    return outcome(request, typed.getOrDefault(LOGIN, ""), null, first(request, typed, shared));
  }

  /** Names of the fields with which an authenticator begins. */
  public List<String> form(HttpServletRequest request, Link link) {
    Step step = link.authenticator().begin(visit(request, null));
    return step instanceof Step.Form form ? form.fields() : List.of();
  }

  /** Goes on with a sign-in that waits for an answer. */
  Outcome answer(HttpServletRequest request, Flow flow, Map<String, String> fields) {
    Visit visit = visit(request, flow);
    return outcome(
        request,
        flow.login(),
        flow.person(),
        steps().answer(visit, flow, fields, each -> sessions.levelOf(request, each)));
  }

  /**
   * Gives the code of a second factor that was sent together with the password.
   *
   * @return the answer to it; the same outcome where nothing waits or it was not sent
   */
  public Outcome confirm(HttpServletRequest request, Outcome first, Map<String, String> typed) {
    Flow flow = first.waiting();
    return flow != null
            && flow.step() instanceof Step.Form form
            && typed.keySet().containsAll(form.fields())
        ? answer(request, flow, typed)
        : first;
  }

  /** Begins with an authenticator whose button was pressed. */
  Outcome elsewhere(HttpServletRequest request, Link link) {
    boolean shared = SharedDevice.is(request);
    return outcome(request, "", null, steps().elsewhere(link, visit(request, null), shared));
  }

  /** The way out of the provider by which somebody came, where it offers one. */
  Optional<Flow> leaving(HttpServletRequest request, SignedIn signedIn) {
    Origin origin = signedIn.origin();
    if (origin == null) {
      return Optional.empty();
    }
    URI back = Callback.under(application.address(), request, PageDoor.LOGIN_PAGE);
    try {
      return application
          .signIn()
          .named(origin.link())
          .flatMap(Link::signOut)
          .flatMap(way -> way.signOut(origin.kept(), back))
          .map(
              to ->
                  Flow.begin(origin.link(), "", false).waitingFor(new Step.Redirect(to, Map.of())));
    } catch (JournalException e) {
      // the journal's own session ends all the same
      Incident.log("Signing out at a provider", e);
      return Optional.empty();
    }
  }

  /** Whether a password is the one of its owner, who is at work already. */
  public boolean knows(HttpServletRequest request, SignedIn owner, String password) {
    Map<String, String> typed = Map.of(LOGIN, owner.login(), PASSWORD, password);
    Progress progress = first(request, typed, false);
    if (progress instanceof Progress.Known known) {
      return known.person().equals(owner.person());
    }
    return progress instanceof Progress.Waiting waiting
        && owner.person().equals(waiting.flow().person());
  }

  private Progress first(HttpServletRequest request, Map<String, String> typed, boolean shared) {
    Map<String, String> fields = new HashMap<>(typed);
    if (isBarred(request, fields)) {
      // goes on as an unknown login, so that nothing tells it from any other refusal
      fields.put(LOGIN, "");
    }
    Visit visit = visit(request, null);
    Optional<String> known = device.nameFor(request, fields.getOrDefault(LOGIN, ""));
    return new Steps(application.signIn(), throttle, known.isPresent() ? null : accounts)
        .first(
            visit,
            known.orElse(visit.source()),
            fields,
            shared,
            each -> sessions.levelOf(request, each));
  }

  private Outcome outcome(
      HttpServletRequest request, String login, @Nullable PersonId person, Progress progress) {
    String source = visit(request, null).source();
    if (progress instanceof Progress.Waiting waiting) {
      return new Outcome(null, false, 0, waiting.flow());
    }
    if (progress instanceof Progress.Known known) {
      Optional<Me> me = confirmation.describe(known.person());
      if (me.isPresent()) {
        boolean kept = sessions.holds(request, known.person());
        SignedIn signedIn = open(request, me.get(), known.flow());
        door.opened(request, source, signedIn);
        return new Outcome(signedIn, kept, 0, null);
      }
    }
    int wait = progress instanceof Progress.Refused refused ? refused.waitSeconds() : 0;
    door.refused(request, source, login, person, wait);
    return new Outcome(null, false, wait, null);
  }

  private SignedIn open(HttpServletRequest request, Me me, Flow flow) {
    return sessions.open(request, me.person(), flow.login().isEmpty() ? named(flow, me) : flow);
  }

  /** Whoever came through a provider has typed no login, and has one all the same. */
  private Flow named(Flow flow, Me me) {
    return application
        .journal()
        .account(me.person())
        .map(account -> flow.named(account.login()))
        .orElse(flow);
  }

  /** Whether somebody at work gives a code of his second factor, which is used up by it. */
  boolean confirms(HttpServletRequest request, SignedIn owner, Factor factor, String code) {
    Flow flow = Flow.begin(factor.name(), owner.login(), false).known(owner.person(), 1);
    Progress progress = steps().answer(visit(request, flow), flow, Map.of(CODE, code), person -> 0);
    return progress instanceof Progress.Known;
  }

  /** Opens the session anew once a second factor was set up; every other one ends. */
  void raise(HttpServletRequest request, SignedIn owner) {
    Flow flow =
        Flow.begin("", owner.login(), owner.terms().shared())
            .known(owner.person(), Steps.TWO_FACTORS);
    Me me = confirmation.describe(owner.person()).orElseThrow();
    sessions.endOthers(open(request, me, flow));
  }

  private Steps steps() {
    return new Steps(application.signIn(), throttle);
  }

  private Visit visit(HttpServletRequest request, @Nullable Flow flow) {
    return new Visit(
        Source.of(request).source(),
        Callback.of(application.address(), request),
        flow == null ? null : flow.person(),
        flow == null ? 0 : flow.level());
  }

  private boolean isBarred(HttpServletRequest request, Map<String, String> fields) {
    boolean demoPassword = DemoDoor.PASSWORD.equals(fields.get(PASSWORD));
    boolean unprintable = fields.getOrDefault(LOGIN, "").chars().anyMatch(Character::isISOControl);
    return unprintable || demoPassword && !DemoDoor.isOpen(application.demo(), request);
  }

  /** Whether a person is something at the school today; whoever is not cannot come in. */
  public boolean isOfTheSchool(PersonId person) {
    return confirmation.describe(person).isPresent();
  }

  /**
   * What became of it.
   *
   * @param signedIn who works now, null when refused
   * @param kept whether pages opened before go on, for the session had only been locked
   * @param waitSeconds seconds until another attempt is looked at, 0 for none
   * @param waiting the sign-in that needs another answer, null when none does
   */
  public record Outcome(
      @Nullable SignedIn signedIn, boolean kept, int waitSeconds, @Nullable Flow waiting) {}
}
