package ua.journal.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Where the page stands whose form was sent: its own address with what it had been asked for. */
final class Referrer {
  private Referrer() {}

  /** Path and query, empty unless the form was sent by the very page it belongs to. */
  static String of(HttpServletRequest request) {
    String header = request.getHeader("Referer");
    if (header == null) {
      return "";
    }
    try {
      URI page = new URI(header);
      boolean own =
          request.getHeader("Host") != null
              && request.getHeader("Host").equalsIgnoreCase(page.getRawAuthority())
              && request.getRequestURI().equals(page.getRawPath());
      String query = page.getRawQuery();
      return !own ? "" : query == null ? page.getRawPath() : page.getRawPath() + "?" + query;
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
