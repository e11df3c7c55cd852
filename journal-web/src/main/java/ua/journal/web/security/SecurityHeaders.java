package ua.journal.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Outside everything: the headers of every answer, errors and static files included. A page
 * rendered by Faces replaces the policy with the same one plus the nonce of its scripts.
 */
public class SecurityHeaders implements Filter {
  private static final String PAGE_POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " connect-src 'self'; script-src 'self'";

  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = new OnePolicyResponse((HttpServletResponse) response);
    headers(http.getRequestURI(), answer);
    chain.doFilter(request, answer);
  }

  private static void headers(String path, HttpServletResponse answer) {
    boolean data = path.startsWith("/api/");
    answer.setHeader(OnePolicyResponse.POLICY, data ? DATA_POLICY : PAGE_POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (!isStatic(path)) {
      answer.setHeader("Cache-Control", "no-store");
    }
  }

  private static boolean isStatic(String path) {
    return path.startsWith("/js/")
        || path.startsWith("/css/")
        || path.startsWith("/jakarta.faces.resource/")
        || path.equals("/favicon.svg");
  }
}
