package ua.journal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.web.host.JournalApplication;

/** Opens, finds and ends sessions. There is none before somebody has signed in. */
@ApplicationScoped
public class Sessions {
  /** Requests that a page sends by itself carry it; they are no sign of a person. */
  public static final String BACKGROUND = "X-Background";

  private static final String KEY = SignedIn.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock = Clock.systemUTC();
  private final Set<SignedIn> alive = ConcurrentHashMap.newKeySet();
  @Inject private JournalApplication application;
  @Inject private Confirmation confirmation;

  /** Looks at the session of a request and notes the person's activity. */
  public Entry enter(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    SignedIn signedIn = session == null ? null : (SignedIn) session.getAttribute(KEY);
    if (session == null || signedIn == null) {
      return Entry.NOBODY;
    }
    Instant now = clock.instant();
    SessionState state = signedIn.state(now);
    if (state == SessionState.NONE) {
      session.invalidate();
      return Entry.NOBODY;
    }
    if (state != SessionState.LOCKED && request.getHeader(BACKGROUND) == null) {
      signedIn.touch(now);
    }
    return new Entry(confirmed(state, signedIn), signedIn);
  }

  private SessionState confirmed(SessionState state, SignedIn signedIn) {
    boolean lacking = state == SessionState.OPEN && confirmation.isLacking(signedIn);
    return lacking ? SessionState.UNCONFIRMED : state;
  }

  /** One look at a page by the server itself, which nobody can come back to. */
  Entry passing(PersonId person) {
    SignedIn once =
        new SignedIn(
            person,
            "",
            Steps.TWO_FACTORS,
            RandomToken.next(RANDOM),
            "",
            SessionTerms.own(application.lockAfter()),
            clock.instant());
    return new Entry(SessionState.OPEN, once);
  }

  /**
   * Opens a session under a new id. What the same person had open stays; what another had is ended.
   * A device he has called shared stays so when he unlocks his page.
   */
  SignedIn open(HttpServletRequest request, PersonId person, Flow flow) {
    SignedIn signedIn =
        new SignedIn(
            person,
            flow.login(),
            flow.level(),
            RandomToken.next(RANDOM),
            Device.of(request.getHeader("User-Agent")),
            flow.shared() || isShared(request)
                ? SessionTerms.shared(application.sharedLockAfter())
                : SessionTerms.own(application.lockAfter()),
            clock.instant());
    signedIn.cameBy(flow.origin() == null ? originOf(request, person) : flow.origin());
    if (confirmation.isLacking(signedIn)) {
      signedIn.openProvisionally();
    }
    Instant now = clock.instant();
    alive.removeIf(each -> each.state(now) == SessionState.NONE);
    alive.add(signedIn);
    HttpSession session = request.getSession(false);
    if (session != null && !belongsTo(session, person)) {
      Optional.ofNullable((SignedIn) session.getAttribute(KEY)).ifPresent(this::end);
      session.invalidate();
      session = null;
    }
    if (session == null) {
      session = request.getSession(true);
    } else {
      end((SignedIn) session.getAttribute(KEY));
      request.changeSessionId();
    }
    session.setAttribute(KEY, signedIn);
    return signedIn;
  }

  /** A page that is unlocked by the password is still the provider's session. */
  private static @Nullable Origin originOf(HttpServletRequest request, PersonId person) {
    HttpSession session = request.getSession(false);
    return session != null && belongsTo(session, person)
        ? ((SignedIn) session.getAttribute(KEY)).origin()
        : null;
  }

  /** Whether the browser still holds a session of a person, be it locked. */
  boolean holds(HttpServletRequest request, PersonId person) {
    HttpSession session = request.getSession(false);
    return session != null && belongsTo(session, person);
  }

  /** Level that a person has shown in the session of this browser, 0 without one. */
  int levelOf(HttpServletRequest request, PersonId person) {
    HttpSession session = request.getSession(false);
    if (session == null || !belongsTo(session, person)) {
      return 0;
    }
    SignedIn before = (SignedIn) session.getAttribute(KEY);
    return before.state(clock.instant()) == SessionState.NONE ? 0 : before.level();
  }

  /** Ends the session on the server. */
  public void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      SignedIn signedIn = (SignedIn) session.getAttribute(KEY);
      if (signedIn != null) {
        end(signedIn);
      }
      session.invalidate();
    }
  }

  /** Sessions of a person that have not ended, the latest first. */
  public List<SignedIn> of(PersonId person) {
    Instant now = clock.instant();
    return alive.stream()
        .filter(each -> each.person().equals(person))
        .filter(each -> each.state(now) != SessionState.NONE)
        .sorted(Comparator.comparing(SignedIn::since).reversed())
        .toList();
  }

  /** Ends every session of a person but one. */
  public void endOthers(SignedIn kept) {
    of(kept.person()).stream().filter(each -> each != kept).forEach(this::end);
  }

  /** Ends every session of a person: his password is no longer the one he signed in with. */
  public void endAll(PersonId person) {
    of(person).forEach(this::end);
  }

  private void end(SignedIn signedIn) {
    signedIn.end();
    alive.remove(signedIn);
  }

  private static boolean isShared(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    @Nullable SignedIn before = session == null ? null : (SignedIn) session.getAttribute(KEY);
    return before != null && before.terms().shared();
  }

  private static boolean belongsTo(HttpSession session, PersonId person) {
    @Nullable SignedIn before = (SignedIn) session.getAttribute(KEY);
    return before != null && before.person().equals(person);
  }
}
