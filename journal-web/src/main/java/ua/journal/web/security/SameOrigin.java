package ua.journal.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a changing request was sent by a page of this very site. */
public final class SameOrigin {
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private SameOrigin() {}

  /**
   * Compares {@code Origin} with {@code Host}; the scheme is left out, for a proxy in front may
   * speak TLS with the browser and plain HTTP with us.
   */
  public static boolean holds(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !OWN_SITE.contains(site)) {
      return false;
    }
    return host(request).equalsIgnoreCase(authority(request.getHeader("Origin")));
  }

  /** Whether a request says itself that a page of another site has sent it. */
  public static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    boolean silent =
        request.getHeader("Origin") == null && (site == null || OWN_SITE.contains(site));
    return !silent && !holds(request);
  }

  private static String host(HttpServletRequest request) {
    String host = request.getHeader("Host");
    if (host != null) {
      return host;
    }
    // HTTP/2 has no such header, only what the server made of its counterpart
    int port = request.getServerPort();
    boolean usual = port == (request.isSecure() ? HTTPS : HTTP);
    return usual ? request.getServerName() : request.getServerName() + ":" + port;
  }

  private static @Nullable String authority(@Nullable String origin) {
    if (origin == null) {
      return null;
    }
    try {
      return new URI(origin).getRawAuthority();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
