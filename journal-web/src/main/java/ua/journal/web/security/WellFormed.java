package ua.journal.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import ua.journal.web.problem.Problem;
import ua.journal.web.problem.ProblemCode;
import ua.journal.web.problem.Refusals;
import ua.journal.web.problem.Spoken;

/**
 * Refuses what no browser and no page of ours sends before anything looks at it: an address that is
 * no text, a method nobody knows. What is wrong is the caller's fault: 400 in words and one short
 * line in the log. Fields come later, see {@link WellFormedFields}.
 */
public class WellFormed implements Filter {
  static final String API = "/api/";

  /** The container answers 501 to any other, as if the fault were ours. */
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  private static final int INTERNAL = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if (http.getDispatcherType() == DispatcherType.ERROR) {
      answerFault(http, (HttpServletResponse) response, chain);
      return;
    }
    if (!METHODS.contains(http.getMethod())) {
      refuse(http, (HttpServletResponse) response, ProblemCode.METHOD);
      return;
    }
    Optional<String> fault = fault(http);
    if (fault.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    refuse(http, (HttpServletResponse) response, fault.get());
  }

  /**
   * A program gets its own kind of answer from the container, too; people get the page of errors.
   */
  private static void answerFault(
      HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    boolean theirs = status instanceof Integer code && code < INTERNAL;
    if (theirs && uri instanceof String path && path.startsWith(API)) {
      problem(request, answer, Problem.ofStatus((Integer) status));
    } else {
      chain.doFilter(new PlainGet(request), answer);
    }
  }

  private static Optional<String> fault(HttpServletRequest request) {
    if (!Encoded.isPath(request.getRequestURI())) {
      return Optional.of("the address is no text");
    }
    if (!Encoded.isText(request.getQueryString())) {
      return Optional.of("the query is no text");
    }
    boolean data = request.getRequestURI().startsWith(API);
    String query = request.getQueryString();
    if (data && query != null && !Encoded.isUri(query)) {
      return Optional.of("the query is no part of an address");
    }
    if (query != null && query.contains(";jsessionid=")) {
      return Optional.of("a session does not stand in a query");
    }
    if (!ContentTypes.isKnown(request.getHeader("Content-Type"), data)) {
      return Optional.of("the type of the content is unknown");
    }
    return Optional.empty();
  }

  /** Tells the caller that what he sent cannot be read, and the log why. */
  static void refuse(HttpServletRequest request, HttpServletResponse answer, String why)
      throws IOException {
    Refusals.log(request.getMethod(), request.getRequestURI(), why);
    refuse(request, answer, ProblemCode.MALFORMED);
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse answer, ProblemCode code) throws IOException {
    boolean data = request.getRequestURI().startsWith(API);
    if (data || "partial/ajax".equals(request.getHeader("Faces-Request"))) {
      problem(request, answer, Problem.of(code));
    } else {
      answer.sendError(code.status());
    }
  }

  private static void problem(
      HttpServletRequest request, HttpServletResponse answer, Problem problem) throws IOException {
    answer.setStatus(problem.code().status());
    answer.setContentType(Problem.MEDIA_TYPE);
    answer.getOutputStream().write(problem.toJson(Spoken.in(request)));
  }
}
