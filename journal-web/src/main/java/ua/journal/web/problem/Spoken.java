package ua.journal.web.problem;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language in which a request is answered; one of two, never built from the request's text. */
public final class Spoken {
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
  private static final String COOKIE = "lang";

  private Spoken() {}

  /** What the person chose; then, for programs, what they accept; else Ukrainian. */
  public static Locale in(HttpServletRequest request) {
    return chosen(request.getCookies()).orElseGet(() -> accepted(request));
  }

  /** Pages are Ukrainian until somebody chooses, whatever the browser speaks. */
  public static Locale onPage(HttpServletRequest request) {
    return chosen(request.getCookies()).orElse(UKRAINIAN);
  }

  private static Optional<Locale> chosen(@Nullable Cookie @Nullable [] cookies) {
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie != null && COOKIE.equals(cookie.getName()) && cookie.getValue() != null) {
          return Optional.of(offered(cookie.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  private static Locale accepted(HttpServletRequest request) {
    // our own pages are Ukrainian until somebody chooses, whatever the browser speaks
    boolean page = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    String accepted = request.getHeader("Accept-Language");
    return page || accepted == null ? UKRAINIAN : offered(accepted.strip());
  }

  private static Locale offered(String tag) {
    return tag.regionMatches(true, 0, "en", 0, 2) ? Locale.ENGLISH : UKRAINIAN;
  }
}
