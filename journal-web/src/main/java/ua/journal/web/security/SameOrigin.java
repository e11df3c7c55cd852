package ua.journal.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a changing request was sent by a page of this very site. */
public final class SameOrigin {
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

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
    String host = request.getHeader("Host");
    String authority = authority(request.getHeader("Origin"));
    return host != null && host.equalsIgnoreCase(authority);
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
