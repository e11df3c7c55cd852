package ua.journal.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/** Lets in who asks from this machine for himself; nothing is there for anybody else. */
final class OwnMachine implements Filter {
  private static final Set<String> FORWARDING = Set.of("forwarded", "via", "x-real-ip");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    // an address in digits is never looked up
    boolean near = InetAddress.getByName(http.getRemoteAddr()).isLoopbackAddress();
    boolean forwarded =
        Collections.list(http.getHeaderNames()).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(name -> name.startsWith("x-forwarded") || FORWARDING.contains(name));
    if (near && !forwarded) {
      chain.doFilter(request, response);
    } else {
      ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
