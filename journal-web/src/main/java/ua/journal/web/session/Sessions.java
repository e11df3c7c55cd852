package ua.journal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.problem.ProblemCode;
import ua.journal.web.problem.TurnedAwayException;

/**
 * Opens, finds and ends sessions. There is none before somebody has signed in; a person has five at
 * most, of which the one that was left alone longest goes for a sixth, so that nobody fills the
 * table of the server alone. When it is full all the same, the one who comes is refused and nobody
 * at work is.
 */
@ApplicationScoped
public class Sessions {
  /** Requests that a page sends by itself carry it; they are no sign of a person. */
  public static final String BACKGROUND = "X-Background";

  private static final Logger LOG = System.getLogger(Sessions.class.getName());
  private static final String KEY = SignedIn.class.getName();
  private static final int MOST_OF_ONE = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock = Clock.systemUTC();
  private final LongSupplier nanos = System::nanoTime;
  private final Map<SignedIn, HttpSession> alive = new ConcurrentHashMap<>();
  @Inject private JournalApplication application;
  @Inject private Confirmation confirmation;

  /** Looks at the session of a request and notes the person's activity. */
  public Entry enter(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    SignedIn signedIn = session == null ? null : (SignedIn) session.getAttribute(KEY);
    if (session == null || signedIn == null) {
      return Entry.NOBODY;
    }
    long now = nanos.getAsLong();
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
            clock.instant(),
            nanos.getAsLong());
    return new Entry(SessionState.OPEN, once);
  }

  /**
   * Opens a session under a new id. What the same person had open stays, up to a number; what
   * another had in this browser is ended. A device he has called shared stays so when he unlocks
   * his page.
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
            clock.instant(),
            nanos.getAsLong());
    signedIn.cameBy(flow.origin() == null ? originOf(request, person) : flow.origin());
    if (confirmation.isLacking(signedIn)) {
      signedIn.openProvisionally();
    }
    synchronized (alive) {
      HttpSession session = place(request, person);
      session.setAttribute(KEY, signedIn);
      alive.put(signedIn, session);
    }
    return signedIn;
  }

  /** The browser's own session under a new id, or a new one in the place of the person's oldest. */
  private HttpSession place(HttpServletRequest request, PersonId person) {
    HttpSession session = request.getSession(false);
    if (session != null && belongsTo(session, person)) {
      forget((SignedIn) session.getAttribute(KEY));
      request.changeSessionId();
      return session;
    }
    end(request);
    long now = nanos.getAsLong();
    release(now);
    boolean full = alive.size() >= application.mostSessions();
    leaving(of(person), full).forEach(SignedIn::end);
    release(now);
    return request.getSession(true);
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
    return before.state(nanos.getAsLong()) == SessionState.NONE ? 0 : before.level();
  }

  /** Ends the session on the server. */
  public void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      SignedIn signedIn = (SignedIn) session.getAttribute(KEY);
      if (signedIn != null) {
        forget(signedIn);
      }
      session.invalidate();
    }
  }

  /** Sessions of a person that have not ended, the latest first. */
  public List<SignedIn> of(PersonId person) {
    long now = nanos.getAsLong();
    return alive.keySet().stream()
        .filter(each -> each.person().equals(person))
        .filter(each -> each.state(now) != SessionState.NONE)
        .sorted((one, other) -> Long.signum(other.opened() - one.opened()))
        .toList();
  }

  /** Ends every session of a person but one. */
  public void endOthers(SignedIn kept) {
    of(kept.person()).stream().filter(each -> each != kept).forEach(SignedIn::end);
  }

  /** Ends every session of a person: his password is no longer the one he signed in with. */
  public void endAll(PersonId person) {
    of(person).forEach(SignedIn::end);
  }

  /**
   * Which sessions of a person go for a new one: those beyond five, and one of his own where the
   * table is full.
   */
  static List<SignedIn> leaving(List<SignedIn> own, boolean full) {
    if (full && own.isEmpty()) {
      throw new TurnedAwayException(ProblemCode.BUSY);
    }
    long stay = full ? Math.min(own.size() - 1L, MOST_OF_ONE - 1L) : MOST_OF_ONE - 1L;
    return own.stream()
        .sorted((one, other) -> Long.signum(other.touched() - one.touched()))
        .skip(stay)
        .toList();
  }

  /** Frees the places of those that have ended, be they other browsers', in the server's table. */
  private void release(long now) {
    alive.forEach(
        (signedIn, session) -> {
          if (signedIn.state(now) == SessionState.NONE) {
            release(signedIn, session);
          }
        });
  }

  private void forget(SignedIn signedIn) {
    signedIn.end();
    alive.remove(signedIn);
  }

  private void release(SignedIn signedIn, HttpSession session) {
    forget(signedIn);
    try {
      session.invalidate();
    } catch (IllegalStateException e) {
      LOG.log(Level.DEBUG, "The server has ended the session at the same time", e);
    }
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

  /** The server ends sessions by itself that were idle for long: they take no place any more. */
  @WebListener
  public static class Ended implements HttpSessionListener {
    @Inject private Sessions sessions;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
      if (event.getSession().getAttribute(KEY) instanceof SignedIn signedIn) {
        sessions.forget(signedIn);
      }
    }
  }
}
