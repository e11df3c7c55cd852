package ua.journal.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses in digits; a name is none, so nothing is ever looked up. */
final class Addresses {
  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern V4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
  private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
  private static final int NETWORK_OF_V6 = 8;

  private Addresses() {}

  /** An IPv4 address in an IPv6 one is the IPv4 address; a zone is left out. */
  static Optional<InetAddress> parse(String text) {
    String digits = text.split("%", 2)[0];
    boolean six = digits.contains(":") && V6.matcher(digits).matches();
    if (!six && !V4.matcher(digits).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(digits));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** The one way to write an address. */
  static String plain(InetAddress address) {
    return address.getHostAddress();
  }

  /** What one household or school has: the address, or the first half of an IPv6 one. */
  static String network(String text) {
    return parse(text)
        .map(InetAddress::getAddress)
        .filter(bytes -> bytes.length > 2 * Integer.BYTES)
        .map(
            bytes -> {
              StringBuilder half = new StringBuilder();
              for (int i = 0; i < NETWORK_OF_V6; i += 2) {
                int part = (bytes[i] & 0xff) << Byte.SIZE | bytes[i + 1] & 0xff;
                half.append(Integer.toHexString(part)).append(':');
              }
              return half.append(":/64").toString();
            })
        .orElse(text);
  }
}
