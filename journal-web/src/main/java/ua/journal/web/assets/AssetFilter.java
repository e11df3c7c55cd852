package ua.journal.web.assets;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves {@code /js/<version>/page.js} from {@code /js/page.js}: for a year under the present
 * version, asked again each time under any other. A browser that takes compressed answers gets the
 * twin that the build has put beside the file.
 */
public class AssetFilter implements Filter {
  private static final Pattern VERSIONED =
      Pattern.compile("/(js|css)/(dev|[0-9a-f]{10})/((?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_.-]+)");

  @Inject private AssetVersion version;
  @Inject private AssetTwins twins;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (!asked.getMethod().equals("GET") && !asked.getMethod().equals("HEAD")) {
      answer.setHeader("Allow", "GET, HEAD");
      answer.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    Matcher path = VERSIONED.matcher(asked.getRequestURI());
    if (!path.matches()) {
      answer.setHeader("Cache-Control", "no-cache");
      chain.doFilter(request, response);
      return;
    }
    boolean lasting = path.group(2).equals(version.get());
    answer.setHeader("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    answer.setHeader("Vary", "Accept-Encoding");
    String file = "/" + path.group(1) + "/" + path.group(3);
    if (!twins.send(file, asked, answer)) {
      request.getRequestDispatcher(file).forward(request, response);
    }
  }
}
