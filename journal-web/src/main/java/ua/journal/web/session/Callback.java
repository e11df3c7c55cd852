package ua.journal.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** The address to which a provider sends a browser back. */
final class Callback {
  static final String PATH = "/sign-in/callback";

  private Callback() {}

  /**
   * Under the address people use, where the administrator has told it; else under the one this very
   * request came to. A provider checks it against its own list, so a forged one leads nowhere.
   */
  static URI of(Optional<String> address, HttpServletRequest request) {
    return under(address, request, PATH);
  }

  /** Another page under the same address. */
  static URI under(Optional<String> address, HttpServletRequest request, String path) {
    return URI.create(address.orElseGet(() -> own(request)) + path);
  }

  private static String own(HttpServletRequest request) {
    String scheme = request.isSecure() ? "https" : "http";
    int port = request.getServerPort();
    boolean usual = port == (request.isSecure() ? 443 : 80);
    return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
  }
}
