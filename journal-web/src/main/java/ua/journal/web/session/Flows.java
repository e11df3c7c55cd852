package ua.journal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sign-ins between two steps: kept in the memory of the server for ten minutes, bound to the
 * browser by a cookie of their own. An answer takes its sign-in out, so that two answers sent at
 * once are one. Thread-safe; remembers the last 10 000.
 */
@ApplicationScoped
public class Flows {
  private static final String COOKIE = "sign-in";
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int MOST = 10_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, Kept> waiting =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  /** Keeps a sign-in for the next answer of this browser, under a new name. */
  void keep(HttpServletRequest request, HttpServletResponse response, Flow flow) {
    String id = RandomToken.next(RANDOM);
    synchronized (waiting) {
      waiting.put(id, new Kept(flow, System.nanoTime()));
    }
    // a provider sends the browser back from its own site: a strict cookie would stay behind
    response.addCookie(Cookies.lax(request, COOKIE, id, (int) LIFE.toSeconds()));
  }

  /** The sign-in of this browser, if it goes on. */
  public Optional<Flow> of(HttpServletRequest request) {
    synchronized (waiting) {
      return Cookies.read(request, COOKIE).map(waiting::get).filter(this::lives).map(Kept::flow);
    }
  }

  /** The same, taken out. */
  Optional<Flow> take(HttpServletRequest request) {
    synchronized (waiting) {
      return Cookies.read(request, COOKIE).map(waiting::remove).filter(this::lives).map(Kept::flow);
    }
  }

  void forget(HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(Cookies.lax(request, COOKIE, "", 0));
  }

  private boolean lives(Kept kept) {
    return System.nanoTime() - kept.since() < LIFE.toNanos();
  }

  private record Kept(Flow flow, long since) {}
}
