package ua.journal.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps one content security policy. PrimeFaces adds its own beside ours; a browser would hold to
 * both, and ours knows no nonce.
 */
final class OnePolicyResponse extends HttpServletResponseWrapper {
  static final String POLICY = "Content-Security-Policy";

  OnePolicyResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void addHeader(String name, String value) {
    if (POLICY.equalsIgnoreCase(name)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }
}
