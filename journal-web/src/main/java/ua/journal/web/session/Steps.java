package ua.journal.web.session;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.spi.Authenticator.Attempt;
import ua.journal.spi.Authenticator.Part;
import ua.journal.spi.Authenticator.Visit;
import ua.journal.spi.Step;
import ua.journal.web.host.SignInChain;
import ua.journal.web.host.SignInChain.Link;

/**
 * The way through the chain of authenticators: who finds a person is tried in order, then everybody
 * who confirms is asked, until two factors are shown. Failures are counted here, whatever the
 * authenticator. Thread-safe.
 */
final class Steps {
  /** Two factors: nobody need confirm more. */
  static final int TWO_FACTORS = 2;

  private final SignInChain chain;
  private final Throttle throttle;
  private final @Nullable Waits accounts;

  Steps(SignInChain chain, Throttle throttle) {
    this(chain, throttle, null);
  }

  /**
   * The same where an account is guessed at.
   *
   * @param accounts counts the guesses wherever they come from; null on a device the account knows
   */
  Steps(SignInChain chain, Throttle throttle, @Nullable Waits accounts) {
    this.chain = chain;
    this.throttle = throttle;
    this.accounts = accounts;
  }

  /**
   * Takes the form of the sign-in page.
   *
   * @param counted what failures are counted by: where the visit comes from, or the device that
   *     knows the account
   * @param held level that the browser's own session of a person has reached already
   */
  Progress first(
      Visit visit,
      String counted,
      Map<String, String> fields,
      boolean shared,
      ToIntFunction<PersonId> held) {
    String login = fields.getOrDefault(SignIn.LOGIN, "").strip();
    String name = login.toLowerCase(Locale.ROOT);
    int wait = throttle.waitSeconds(name, counted);
    if (wait > 0) {
      return new Progress.Refused(wait);
    }
    int everywhere = accounts == null ? 0 : accounts.take(name);
    if (everywhere > 0) {
      return new Progress.Refused(everywhere);
    }
    for (Link link : chain.with(Part.FORM)) {
      Flow flow = Flow.begin(link.name(), login, shared);
      Step step = link.authenticator().answer(attempt(visit, fields, form(link, visit)));
      Progress progress = follow(visit, flow, step, held);
      if (!(progress instanceof Progress.Refused)) {
        if (accounts != null) {
          accounts.back(name);
        }
        throttle.succeeded(name, counted);
        return progress;
      }
    }
    throttle.failed(name, counted);
    return new Progress.Refused(throttle.waitSeconds(name, counted));
  }

  /** Begins with an authenticator whose button was pressed. */
  Progress elsewhere(Link link, Visit visit, boolean shared) {
    Flow flow = Flow.begin(link.name(), "", shared);
    return follow(visit, flow, link.authenticator().begin(visit), person -> 0);
  }

  /** Takes the answer to a step that was waited for. */
  Progress answer(
      Visit visit, Flow flow, Map<String, String> fields, ToIntFunction<PersonId> held) {
    Link link = chain.named(flow.link()).orElseThrow();
    // whoever gets here knows the first factor: counted for the person, wherever it comes from
    String name = flow.person() == null ? visit.source() : "person " + flow.person();
    int wait = throttle.waitSeconds(name, name);
    if (wait > 0) {
      return new Progress.Refused(wait);
    }
    Step step = link.authenticator().answer(attempt(visit, fields, flow.step()));
    Progress progress = follow(visit, flow, step, held);
    if (progress instanceof Progress.Refused) {
      throttle.failed(name, name);
      return new Progress.Refused(throttle.waitSeconds(name, name));
    }
    throttle.succeeded(name, name);
    return progress;
  }

  private Progress follow(Visit visit, Flow begun, Step first, ToIntFunction<PersonId> held) {
    Flow flow = begun;
    Step step = first;
    while (step instanceof Step.Accepted accepted) {
      PersonId person = accepted.person();
      if (flow.person() != null && !flow.person().equals(person)) {
        return new Progress.Refused(0);
      }
      int reached = Math.max(accepted.level(), held.applyAsInt(person));
      flow = flow.known(person, reached);
      if (!accepted.kept().isEmpty()) {
        flow = flow.from(new Origin(flow.link(), accepted.kept()));
      }
      Optional<Link> next =
          flow.level() >= TWO_FACTORS
              ? Optional.empty()
              : chain.confirmsAfter(chain.named(flow.link()).orElseThrow());
      if (next.isEmpty()) {
        return new Progress.Known(person, flow);
      }
      flow = flow.at(next.get().name());
      Visit known = new Visit(visit.source(), visit.callback(), person, flow.level());
      step = next.get().authenticator().begin(known);
    }
    return step instanceof Step.Refused refused
        ? new Progress.Refused(refused.waitSeconds())
        : new Progress.Waiting(flow.waitingFor(step));
  }

  private static Step form(Link link, Visit visit) {
    return link.authenticator().begin(visit);
  }

  private static Attempt attempt(Visit visit, Map<String, String> fields, @Nullable Step answered) {
    Map<String, String> kept = Map.of();
    if (answered instanceof Step.Form form) {
      kept = form.kept();
    } else if (answered instanceof Step.Redirect redirect) {
      kept = redirect.kept();
    }
    return new Attempt(visit, fields, kept);
  }
}
