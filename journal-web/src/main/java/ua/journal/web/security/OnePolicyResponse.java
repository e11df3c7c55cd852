package ua.journal.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps one content security policy and one buffer. PrimeFaces adds its own policy beside ours; a
 * browser would hold to both, and ours knows no nonce. Faces asks for its buffer anew when the page
 * of errors takes the place of a page half written, which the server forbids though nothing has
 * left it yet.
 */
final class OnePolicyResponse extends HttpServletResponseWrapper {
  static final String POLICY = "Content-Security-Policy";

  private final boolean secure;

  OnePolicyResponse(HttpServletResponse response, boolean secure) {
    super(response);
    this.secure = secure;
  }

  /** Over TLS no cookie is for anything else; Faces forgets it where it takes one away. */
  @Override
  public void addCookie(Cookie cookie) {
    cookie.setSecure(secure || cookie.getSecure());
    super.addCookie(cookie);
  }

  @Override
  public void setBufferSize(int size) {
    if (getBufferSize() < size) {
      super.setBufferSize(size);
    }
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
