package ua.journal.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request as its client has sent it, whoever has passed it on. */
final class AskedFor extends HttpServletRequestWrapper {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final String client;
  private final boolean secure;

  AskedFor(HttpServletRequest request, String client, boolean secure) {
    super(request);
    this.client = client;
    this.secure = secure;
  }

  @Override
  public String getRemoteAddr() {
    return client;
  }

  @Override
  public String getRemoteHost() {
    return client;
  }

  @Override
  public boolean isSecure() {
    return secure;
  }

  @Override
  public String getScheme() {
    return secure ? "https" : super.getScheme();
  }

  /** A proxy passes the host on as it was asked for: without a port it was the usual one. */
  @Override
  public int getServerPort() {
    @Nullable String host = getHeader("Host");
    boolean named = host != null && host.substring(host.lastIndexOf(']') + 1).contains(":");
    return secure && !named ? HTTPS : super.getServerPort();
  }

  @Override
  public StringBuffer getRequestURL() {
    int port = getServerPort();
    boolean usual = port == (secure ? HTTPS : HTTP);
    return new StringBuffer(getScheme())
        .append("://")
        .append(getServerName())
        .append(usual ? "" : ":" + port)
        .append(getRequestURI());
  }
}
