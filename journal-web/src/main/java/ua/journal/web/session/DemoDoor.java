package ua.journal.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

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
        && isLoopback(request.getLocalAddr())
        && OWN_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))
        && Collections.list(request.getHeaderNames()).stream().noneMatch(DemoDoor::tellsOfProxy);
  }

  private static boolean tellsOfProxy(String header) {
    String name = header.toLowerCase(Locale.ROOT);
    return name.startsWith("x-forwarded") || name.equals("forwarded") || name.equals("via");
  }

  private static boolean isLoopback(String address) {
    try {
      // an address in digits is never looked up
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
