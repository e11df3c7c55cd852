package ua.journal.web.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who asks: the first machine on the way from here outwards that is no trusted proxy. Whatever
 * stands to its left was written by somebody nobody knows, and is not read.
 *
 * @param address its address in digits; a word beginning with {@code _} where a proxy hides it
 * @param secure whether the proxy that heard it spoke TLS with it
 */
public record ClientAddress(String address, boolean secure) {
  private static final String TLS = "https";

  /**
   * Follows the way of a request outwards.
   *
   * @param proxies who is believed
   * @param peer address of the machine that is connected
   * @param told every line of the header of the proxies, in order
   * @param protocols every line of {@code X-Forwarded-Proto}, which belongs to {@code
   *     X-Forwarded-For}
   */
  public static ClientAddress of(
      Proxies proxies, String peer, List<String> told, List<String> protocols) {
    String hop = Addresses.parse(peer).map(Addresses::plain).orElse(peer);
    boolean secure = false;
    List<Heard> way = way(proxies, told, protocols);
    for (int i = way.size() - 1; i >= 0 && proxies.trusts(hop); i--) {
      Heard heard = way.get(i);
      secure = heard.protocol().equals(TLS);
      Optional<String> node = node(heard.node());
      if (node.isEmpty()) {
        // the proxy does not say who it was
        return new ClientAddress(hop, secure);
      }
      hop = node.get();
    }
    return new ClientAddress(hop, secure);
  }

  /**
   * What guesses are counted by: the address, or its network where one household has 2^64 of them.
   */
  public String source() {
    return Addresses.network(address);
  }

  private static List<Heard> way(Proxies proxies, List<String> told, List<String> protocols) {
    if (proxies.header().equals(Proxies.FORWARDED)) {
      return ForwardedHeader.read(told);
    }
    List<String> nodes = list(told);
    List<String> spoken = list(protocols);
    List<Heard> way = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      // a proxy that replaces the header tells the last step alone
      int at = spoken.size() == nodes.size() ? i : spoken.size() - 1;
      way.add(
          new Heard(nodes.get(i), at < 0 ? "" : spoken.get(at).toLowerCase(java.util.Locale.ROOT)));
    }
    return way;
  }

  private static List<String> list(List<String> lines) {
    return lines.stream()
        .flatMap(line -> List.of(line.split(",", -1)).stream())
        .map(String::strip)
        .toList();
  }

  /** The address in «192.0.2.1:80», «[2001:db8::1]:80» or «2001:db8::1», or a hidden name. */
  private static Optional<String> node(String text) {
    if (text.matches("_[A-Za-z0-9._-]{1,60}")) {
      return Optional.of(text);
    }
    String host = text;
    if (text.startsWith("[")) {
      int end = text.indexOf(']');
      host = end < 0 || !isPort(text.substring(end + 1)) ? "" : text.substring(1, end);
    } else if (text.indexOf(':') == text.lastIndexOf(':') && text.indexOf(':') >= 0) {
      int colon = text.indexOf(':');
      host = isPort(text.substring(colon)) ? text.substring(0, colon) : "";
    }
    return Addresses.parse(host).map(Addresses::plain);
  }

  private static boolean isPort(String text) {
    return text.isEmpty() || text.matches(":(\\d{1,5}|_[A-Za-z0-9._-]+)");
  }

  /**
   * What one proxy has heard.
   *
   * @param node from whom, as it stands in the header
   * @param protocol over which protocol, empty where it does not say
   */
  record Heard(String node, String protocol) {}
}
