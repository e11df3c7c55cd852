package ua.journal.web.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.web.problem.ProblemCode;
import ua.journal.web.problem.TurnedAwayException;
import ua.journal.web.security.Source;

/**
 * What people send, within bounds. Who has not signed in sends little; it is read while no thread
 * waits for it, within a deadline, and is looked at by a few at a time, so that neither a thousand
 * slow senders nor a storm of sign-ins keep anybody at work waiting. Who has signed in sends a few
 * things at once, each at a rate that any line has.
 */
public class Bodies implements Filter {
  /** Most bytes of somebody who has not signed in: the longest form before the door has 1 KB. */
  static final int MOST_BYTES = 16 << 10;

  private static final String SIGN_IN = "/api/v1/session";
  private static final int OF_SOURCE = 64;
  private static final int OF_SESSION = 16;
  private static final int QUEUE = 256;

  private final Turnstile turnstile =
      new Turnstile(Math.max(2, Runtime.getRuntime().availableProcessors()), QUEUE);
  private final Places sources = new Places(OF_SOURCE);
  private final Readings readings = new Readings(OF_SOURCE);
  private final Places sessions = new Places(OF_SESSION);

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      if (request.getAttribute(Intake.KEY) instanceof Intake intake) {
        try {
          serve(http, answer, chain);
        } finally {
          intake.served();
        }
      } else {
        chain.doFilter(request, response);
      }
      return;
    }
    HttpSession session = http.getSession(false);
    if (!carries(http)) {
      chain.doFilter(request, response);
    } else if (http.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT) {
      // a file, or nothing at all: neither takes anything
      Refusal.write(http, answer, ProblemCode.NOT_FOUND);
    } else if (session != null) {
      pass(http, answer, chain, session.getId());
    } else if (http.getRequestURI().startsWith("/api/") && !SIGN_IN.equals(http.getRequestURI())) {
      // refused behind this door without being read
      chain.doFilter(request, response);
    } else {
      take(http, answer);
    }
  }

  /** A form may stand in the address, too. */
  private static boolean carries(HttpServletRequest request) {
    return "POST".equals(request.getMethod()) || hasBody(request);
  }

  static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  private void pass(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, String session)
      throws IOException, ServletException {
    if (!sessions.take(session)) {
      Refusal.write(request, response, ProblemCode.TOO_MANY);
      return;
    }
    try {
      boolean data = request.getRequestURI().startsWith("/api/");
      serve(data ? new PacedRequest(request) : request, response, chain);
    } finally {
      sessions.free(session);
    }
  }

  private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String source = Source.of(request).source();
    String type = request.getContentType();
    if (request.getContentLengthLong() > MOST_BYTES) {
      Refusal.write(request, response, ProblemCode.SHORT_ONLY);
    } else if (type != null && type.regionMatches(true, 0, "multipart/", 0, 10)) {
      Refusal.write(request, response, ProblemCode.MEDIA_TYPE);
    } else {
      Intake.begin(request, response, new Way(source, readings, sources, turnstile));
    }
  }

  private static void serve(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      ProblemCode away = turnedAway(e);
      if (away == null || response.isCommitted()) {
        throw e;
      }
      Refusal.write(request, response, away);
    }
  }

  private static @Nullable ProblemCode turnedAway(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof TurnedAwayException away) {
        return away.code();
      }
      if (at instanceof JournalException refused && refused.code() == ErrorCode.UNAVAILABLE) {
        return ProblemCode.UNAVAILABLE;
      }
    }
    return null;
  }
}
