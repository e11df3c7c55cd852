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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.web.problem.Problem;
import ua.journal.web.problem.ProblemCode;
import ua.journal.web.problem.Refusals;
import ua.journal.web.problem.Spoken;

/**
 * Refuses what no browser and no page of ours sends before anything looks at it: an address or a
 * field that is no text, a form without the secrets of its page. What is wrong is the caller's
 * fault: 400 in words and one short line in the log.
 */
public class WellFormed implements Filter {
  private static final String API = "/api/";

  /** The container answers 501 to any other, as if the fault were ours. */
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  /** What Faces takes for a form that was sent, wherever it stands. */
  private static final Pattern OF_FACES = Pattern.compile("(jakarta\\.faces|primefaces)\\..*");

  private static final String STATE = "jakarta.faces.ViewState";
  private static final String NONCE = "primefaces.nonce";
  private static final int INTERNAL = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  private static final String MULTIPART = "multipart/form-data";
  private static final int LONGEST_STATE = 500;
  private static final Charset ISO = StandardCharsets.ISO_8859_1;

  /** What the nonce of a page is made of. */
  private static final Pattern NONCES =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
    Refusals.log(http.getMethod(), http.getRequestURI(), fault.get());
    refuse(http, (HttpServletResponse) response, ProblemCode.MALFORMED);
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
    if (data) {
      return Optional.empty();
    }
    try {
      return ofFields(request);
    } catch (IllegalArgumentException | IllegalStateException e) {
      // what the container says of fields it cannot read; its words may quote them
      return Optional.of("the fields cannot be read");
    }
  }

  private static Optional<String> ofFields(HttpServletRequest request) {
    Map<String, String[]> fields = request.getParameterMap();
    boolean whole =
        fields.entrySet().stream()
            .allMatch(field -> Encoded.isWhole(field.getKey()) && isWhole(field.getValue()));
    if (!whole) {
      return Optional.of("a field is no text");
    }
    boolean sent = fields.keySet().stream().anyMatch(name -> OF_FACES.matcher(name).matches());
    if (sent && !request.getMethod().equals("POST")) {
      return Optional.of("a form is not sent by an address");
    }
    return isForm(request) ? ofForm(request).or(() -> ofParts(request)) : Optional.empty();
  }

  private static boolean isWhole(String[] values) {
    for (@Nullable String value : values) {
      if (value != null && !Encoded.isWhole(value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForm(HttpServletRequest request) {
    return request.getMethod().equals("POST") && request.getServletPath().endsWith(".xhtml");
  }

  /** Every form of a page carries both. */
  private static Optional<String> ofForm(HttpServletRequest request) {
    String state = request.getParameter(STATE);
    if (state == null || state.length() > LONGEST_STATE || decoded(state).isEmpty()) {
      return Optional.of("the form has no state");
    }
    return NONCES.matcher(decoded(request.getParameter(NONCE))).matches()
        ? Optional.empty()
        : Optional.of("no nonce");
  }

  /** Names of files stand in headers, which nobody has looked at so far. */
  private static Optional<String> ofParts(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || !type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length())) {
      return Optional.empty();
    }
    try {
      boolean whole =
          request.getParts().stream()
              .map(part -> part.getHeader("content-disposition"))
              .allMatch(name -> name == null || Encoded.isWhole(name));
      return whole ? Optional.empty() : Optional.of("the name of a file is no text");
    } catch (IOException | ServletException e) {
      return Optional.of("the parts cannot be read");
    }
  }

  /** What stands behind Base64, empty for what is none. */
  private static String decoded(@Nullable String sent) {
    try {
      return sent == null ? "" : new String(Base64.getDecoder().decode(sent), ISO);
    } catch (IllegalArgumentException noBase64) {
      return "";
    }
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
