package ua.journal.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
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

  /** The look of the journal in few lines, for no other file may be to be had now. */
  private static final String LOOK =
      """
      :root{color-scheme:light dark;--bg:#f5f5f2;--paper:#fff;--line:#e5e5df;--ink:#1a1b1f;--soft:#474a52}
      @media(prefers-color-scheme:dark){:root{--bg:#101114;--paper:#17181c;--line:#282b31;--ink:#ededf0;--soft:#bdc0c8}}
      body{margin:0;padding:12vh 16px 16px;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
      main{max-width:30em;margin:auto;padding:24px;background:var(--paper);border:1px solid var(--line);border-radius:10px}
      h1{margin:0 0 8px;font-size:20px;line-height:1.3}
      p{margin:0;color:var(--soft);overflow-wrap:anywhere}
      """;

  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-" + digest(LOOK) + "'; frame-ancestors 'none'";

  private Refusal() {}

  static void write(HttpServletRequest request, HttpServletResponse response, ProblemCode code)
      throws IOException {
    Problem problem = Problem.of(code);
    boolean data = request.getRequestURI().startsWith("/api/");
    Locale language = data ? Spoken.in(request) : Spoken.onPage(request);
    response.setStatus(code.status());
    response.setHeader("Connection", "close");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", POLICY);
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
        <html lang="%1$s"><head><meta charset="UTF-8"><title>%2$s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>%3$s</style></head>
        <body><main><h1>%2$s</h1><p>%4$s</p></main></body></html>
        """;
    String title = problem.title(language);
    return page.formatted(language.getLanguage(), title, LOOK, problem.detail(language))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
