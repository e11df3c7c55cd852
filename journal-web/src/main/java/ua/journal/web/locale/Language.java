package ua.journal.web.locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of this request: what the reader chose, else Ukrainian. */
@Named
@RequestScoped
public class Language {
  static final String COOKIE = "lang";

  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
  private static final List<Locale> OFFERED = List.of(UKRAINIAN, Locale.ENGLISH);

  private Locale locale = UKRAINIAN;
  private String here = "/";

  @Inject
  void read(HttpServletRequest request) {
    String query = request.getQueryString();
    here = request.getRequestURI() + (query == null ? "" : "?" + query);
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      locale =
          Arrays.stream(cookies)
              .filter(cookie -> COOKIE.equals(cookie.getName()))
              .flatMap(cookie -> offered(cookie.getValue()).stream())
              .findFirst()
              .orElse(UKRAINIAN);
    }
  }

  /** Never builds a locale from request text: only chooses one of those offered. */
  static Optional<Locale> offered(String tag) {
    return OFFERED.stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst();
  }

  public Locale getLocale() {
    return locale;
  }

  public String getTag() {
    return locale.getLanguage();
  }

  /** The page the switch comes back to. */
  public String getHere() {
    return here;
  }

  /** The language the switch offers. */
  public String getOther() {
    return UKRAINIAN.equals(locale) ? "en" : "uk";
  }
}
