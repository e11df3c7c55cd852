package ua.journal.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.problem.ProblemCode;
import ua.journal.web.security.ClientAddress;
import ua.journal.web.security.SameOrigin;
import ua.journal.web.security.Source;

/**
 * The first filter: finds out who asks, and refuses what two servers in a row could read in two
 * ways, what no page answers and what a foreign page sends.
 */
public class FrontDoor implements Filter {
  private static final Logger LOG = System.getLogger(FrontDoor.class.getName());
  private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");

  /** The attribute by which the guard tells that it is there. */
  private static final String GUARD = "ua.journal.guard";

  private final AtomicBoolean warned = new AtomicBoolean();
  @Inject private JournalApplication application;

  /** Without the guard the server answers questions about itself to whoever reaches its port. */
  @Override
  public void init(FilterConfig configuration) {
    if (configuration.getServletContext().getAttribute(GUARD) == null) {
      LOG.log(
          Level.WARNING,
          "journal-guard.jar is not in lib/guard of the server: /metrics and /openapi are open to"
              + " everybody who reaches this port");
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    ClientAddress client = Source.keep(http, application.proxies());
    if (Source.isUnheard(http, application.proxies())) {
      warn();
    }
    // the page of an error is asked for by the server itself, for the same client
    boolean error = request.getDispatcherType() == DispatcherType.ERROR;
    ProblemCode refusal = error ? null : refusal(http);
    if (refusal == null) {
      boolean secure = http.isSecure() || client.secure() || application.secure();
      chain.doFilter(new AskedFor(http, client.address(), secure), response);
      return;
    }
    if (refusal == ProblemCode.METHOD) {
      answer.setHeader("Allow", "GET, HEAD, POST");
    }
    Refusal.write(http, answer, refusal);
  }

  private static @Nullable ProblemCode refusal(HttpServletRequest request) {
    if (!isPlain(request)) {
      return ProblemCode.MALFORMED;
    }
    String path = request.getRequestURI();
    if (path.startsWith("/api/")) {
      return null;
    }
    if (!OF_PAGES.contains(request.getMethod())) {
      return ProblemCode.METHOD;
    }
    boolean postback = "POST".equals(request.getMethod()) && path.endsWith(".xhtml");
    return postback && SameOrigin.isForeign(request) ? ProblemCode.FOREIGN_REQUEST : null;
  }

  /** One host and one length: of two, a proxy might have believed the other. */
  private static boolean isPlain(HttpServletRequest request) {
    List<String> hosts = Collections.list(request.getHeaders("Host"));
    List<String> lengths = Collections.list(request.getHeaders("Content-Length"));
    List<String> codings = Collections.list(request.getHeaders("Transfer-Encoding"));
    boolean hosted =
        hosts.size() == 1 && !hosts.get(0).isBlank()
            || hosts.isEmpty() && !"HTTP/1.1".equals(request.getProtocol());
    boolean measured =
        codings.isEmpty()
            ? lengths.size() <= 1
            : lengths.isEmpty()
                && codings.size() == 1
                && codings.get(0).strip().equalsIgnoreCase("chunked");
    return hosted && measured;
  }

  /** Once: a school whose people all come from the proxy's address is counted as one of them. */
  private void warn() {
    if (warned.compareAndSet(false, true)) {
      LOG.log(
          Level.WARNING,
          "A request came through a proxy that is not among journal.proxies, or tells of its client"
              + " in another header than journal.proxies.header; everybody who comes that way"
              + " counts as the proxy");
    }
  }
}
