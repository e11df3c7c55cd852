package ua.journal.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a request comes from. Found once by the first filter and kept with the request: what is
 * injected as the request knows the machine that is connected alone.
 */
public final class Source {
  private static final String KEY = Source.class.getName();
  private static final Set<String> FORWARDING =
      Set.of(
          "forwarded", "via", "x-real-ip", "x-client-ip", "x-cluster-client-ip", "true-client-ip");

  private Source() {}

  /** Finds out who asks and keeps it. */
  public static ClientAddress keep(HttpServletRequest request, Proxies proxies) {
    ClientAddress client =
        ClientAddress.of(
            proxies,
            request.getRemoteAddr(),
            Collections.list(request.getHeaders(proxies.header())),
            Collections.list(request.getHeaders("X-Forwarded-Proto")));
    request.setAttribute(KEY, client);
    return client;
  }

  /** Who asks. */
  public static ClientAddress of(HttpServletRequest request) {
    return request.getAttribute(KEY) instanceof ClientAddress kept
        ? kept
        : ClientAddress.of(Proxies.none(), request.getRemoteAddr(), List.of(), List.of());
  }

  /** Whether somebody in between has passed a request on, be he believed or not. */
  public static boolean isForwarded(HttpServletRequest request) {
    return Collections.list(request.getHeaderNames()).stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.startsWith("x-forwarded") || FORWARDING.contains(name));
  }

  /** Whether somebody has passed a request on who is not believed, or not in what they wrote. */
  public static boolean isUnheard(HttpServletRequest request, Proxies proxies) {
    boolean heard =
        proxies.trusts(request.getRemoteAddr()) && request.getHeader(proxies.header()) != null;
    return !heard && isForwarded(request);
  }

  /** Whether an address is one of this very machine. */
  public static boolean isLoopback(String address) {
    return Addresses.parse(address).filter(InetAddress::isLoopbackAddress).isPresent();
  }
}
