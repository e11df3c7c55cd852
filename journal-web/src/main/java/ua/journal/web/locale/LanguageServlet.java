package ua.journal.web.locale;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Remembers the chosen language in a cookie and goes back to the page it was chosen on. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Optional<Locale> chosen = Language.offered(request.getParameter("lang"));
    chosen.ifPresent(locale -> response.addCookie(cookie(locale, request)));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", LocalPath.orStart(request.getParameter("back")));
  }

  private static Cookie cookie(Locale locale, HttpServletRequest request) {
    Cookie cookie = new Cookie(Language.COOKIE, locale.getLanguage());
    cookie.setPath("/");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
