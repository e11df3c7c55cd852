package ua.journal.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Requests that know their headers and the local address alone. */
public final class Requests {
  private Requests() {}

  /** A request on 127.0.0.1; names and values of headers in turn. */
  public static HttpServletRequest with(String... headers) {
    return at("127.0.0.1", "localhost", headers);
  }

  /** A request by a method from an address. */
  public static HttpServletRequest of(String method, String remoteAddress, String... headers) {
    return request(method, remoteAddress, "127.0.0.1", "localhost", headers);
  }

  static HttpServletRequest at(String localAddress, String serverName, String... headers) {
    return request("GET", localAddress, localAddress, serverName, headers);
  }

  private static HttpServletRequest request(
      String verb,
      String remoteAddress,
      String localAddress,
      String serverName,
      String... headers) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      byName.put(headers[i], headers[i + 1]);
    }
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            Requests.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getHeader" -> byName.get((String) arguments[0]);
                  case "getHeaderNames" -> Collections.enumeration(byName.keySet());
                  case "getMethod" -> verb;
                  case "getRemoteAddr" -> remoteAddress;
                  case "getLocalAddr" -> localAddress;
                  case "getServerName" -> serverName;
                  case "getServerPort" -> 9080;
                  case "isSecure" -> false;
                  case "getCookies", "getAttribute" -> null;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
