package ua.journal.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.web.host.JournalApplication;

/**
 * Lets nobody see a page who has not signed in; the pages of sign-in and of the first entry by a
 * code stand before the door, and so do the instruction and documents that are open to everybody.
 */
public class PageDoor implements Filter {
  static final String LOGIN_PAGE = "/login.xhtml";
  private static final String SETUP_PAGE = "/setup.xhtml";
  private static final Set<String> BEFORE =
      Set.of(LOGIN_PAGE, "/activate.xhtml", ConfirmServlet.PAGE);
  private static final Set<String> OPEN = Set.of("/public.xhtml", "/file.xhtml", "/guide.xhtml");

  @Inject private Sessions sessions;
  @Inject private Flows flows;
  @Inject private JournalApplication application;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String path = http.getServletPath() + (http.getPathInfo() == null ? "" : http.getPathInfo());
    if (!isPage(path)) {
      chain.doFilter(request, response);
      return;
    }
    if (isSetUp(path)) {
      if (path.equals(SETUP_PAGE)) {
        chain.doFilter(request, response);
      } else {
        lead(http, answer, SETUP_PAGE);
      }
      return;
    }
    Entry entry = enter(http);
    @Nullable SignedIn signedIn = entry.signedIn();
    boolean confirms = entry.state() == SessionState.UNCONFIRMED && path.equals(FactorServlet.PAGE);
    if (signedIn != null && (entry.state() == SessionState.OPEN || confirms)) {
      Caller.admit(http, signedIn);
    }
    if (path.equals(ConfirmServlet.PAGE) && flows.of(http).isEmpty()) {
      lead(http, answer, LOGIN_PAGE + "?expired=1");
      return;
    }
    if (BEFORE.contains(path)) {
      LoginToken.prepare(http, answer);
    } else if (entry.state() != SessionState.OPEN && !confirms && !OPEN.contains(path)) {
      lead(http, answer, way(entry.state()));
      return;
    }
    chain.doFilter(request, response);
  }

  /** Where somebody is led who may not see the page yet. */
  private static String way(SessionState state) {
    return switch (state) {
      case UNCONFIRMED -> FactorServlet.PAGE;
      case LOCKED -> LOGIN_PAGE + "?locked=1";
      default -> LOGIN_PAGE;
    };
  }

  /** A request of the server's own before it is ready has no session and gets none. */
  private Entry enter(HttpServletRequest request) {
    return application
        .warmPass()
        .admits(request)
        .map(person -> sessions.passing(person))
        .orElseGet(() -> sessions.enter(request));
  }

  /** Before there is a school every page leads to its set-up; afterwards that page is not there. */
  private boolean isSetUp(String path) {
    boolean pending = application.started() && application.firstRun().isPresent();
    return pending || path.equals(SETUP_PAGE);
  }

  private static boolean isPage(String path) {
    boolean resource = path.startsWith("/jakarta.faces.resource/");
    return path.equals("/") || path.endsWith(".xhtml") && !resource;
  }

  /**
   * A script that waits for a part of a page is told the plain truth: the page then asks for the
   * password over what was typed instead of being left.
   */
  private static void lead(HttpServletRequest request, HttpServletResponse answer, String where) {
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      answer.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
    answer.setHeader("Location", where);
  }
}
