package ua.journal.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Whether the device is one that several people use, such as the computer of the teachers' room
 * (clause 4, administrator, point 12). The browser remembers it, not the person.
 */
public final class SharedDevice {
  private static final String COOKIE = "shared-device";
  private static final int YEAR = 365 * 24 * 60 * 60;

  private SharedDevice() {}

  /** What was said on this device last. */
  public static boolean is(HttpServletRequest request) {
    return Cookies.read(request, COOKIE).isPresent();
  }

  static void remember(HttpServletRequest request, HttpServletResponse response, boolean shared) {
    if (shared != is(request)) {
      response.addCookie(Cookies.make(request, COOKIE, "1", shared ? YEAR : 0));
    }
  }
}
