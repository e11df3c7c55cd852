package ua.journal.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import ua.journal.web.security.Source;

/**
 * Whether a request may use the demo's known password: it came to this very machine, under a name
 * of this machine, and through nobody who forwards.
 */
public final class DemoDoor {
  /** The password of every demo account. */
  public static final String PASSWORD = "demo";

  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private DemoDoor() {}

  /** Tells whether the demo's accounts may be used and shown. */
  public static boolean isOpen(boolean demo, HttpServletRequest request) {
    return demo
        && Source.isLoopback(request.getLocalAddr())
        && OWN_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))
        && !Source.isForwarded(request);
  }
}
