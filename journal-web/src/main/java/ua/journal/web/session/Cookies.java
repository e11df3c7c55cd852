package ua.journal.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cookies that stay with this server and out of reach of scripts. */
final class Cookies {
  private Cookies() {}

  /** What a browser brought; a cookie whose quotes do not close has no value and counts as none. */
  static Optional<String> read(HttpServletRequest request, String name) {
    @Nullable Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(name)) {
        return Optional.ofNullable(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /** With an age in seconds: -1 until the browser closes, 0 to take it away. */
  static Cookie make(HttpServletRequest request, String name, String value, int age) {
    return make(request, name, value, age, "Strict");
  }

  /** The same for what must come along when another site sends the browser back. */
  static Cookie lax(HttpServletRequest request, String name, String value, int age) {
    return make(request, name, value, age, "Lax");
  }

  private static Cookie make(
      HttpServletRequest request, String name, String value, int age, String sameSite) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(age);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", sameSite);
    return cookie;
  }
}
