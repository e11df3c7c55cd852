package ua.journal.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ua.journal.web.problem.Problem;
import ua.journal.web.problem.ProblemCode;
import ua.journal.web.problem.Spoken;

/**
 * Says no before anything has been asked of the journal: the same words for programs and for
 * people, in a page that costs nothing to make. The connection ends, for nobody knows what follows
 * on it.
 */
final class Refusal {
  private static final int PATIENCE_SECONDS = 5;
  private static final Set<ProblemCode> AGAIN =
      EnumSet.of(ProblemCode.BUSY, ProblemCode.TOO_MANY, ProblemCode.UNAVAILABLE);

  private Refusal() {}

  static void write(HttpServletRequest request, HttpServletResponse response, ProblemCode code)
      throws IOException {
    Locale language = Spoken.in(request);
    Problem problem = Problem.of(code);
    boolean data = request.getRequestURI().startsWith("/api/");
    response.setStatus(code.status());
    response.setHeader("Connection", "close");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    if (AGAIN.contains(code)) {
      response.setIntHeader("Retry-After", PATIENCE_SECONDS);
    }
    byte[] body = data ? problem.toJson(language) : page(problem, language);
    response.setContentType(data ? Problem.MEDIA_TYPE : "text/html;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }

  private static byte[] page(Problem problem, Locale language) {
    String page =
        """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="UTF-8"><title>%s</title>
        <meta name="viewport" content="width=device-width"></head>
        <body><main><h1>%2$s</h1><p>%s</p></main></body></html>
        """;
    return page.formatted(language.getLanguage(), problem.title(language), problem.detail(language))
        .getBytes(StandardCharsets.UTF_8);
  }
}
