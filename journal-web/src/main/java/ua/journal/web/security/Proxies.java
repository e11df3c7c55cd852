package ua.journal.web.security;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The machines in front of this one that are believed when they tell for whom they ask, and the one
 * header they write; the other one passes through them unread from whoever sent it. Immutable.
 */
public final class Proxies {
  /** RFC 7239. */
  static final String FORWARDED = "forwarded";

  /** What most proxies write. */
  static final String FORWARDED_FOR = "x-forwarded-for";

  private static final Proxies NONE = new Proxies(List.of(), FORWARDED_FOR);

  private final List<Network> networks;
  private final String header;

  private Proxies(List<Network> networks, String header) {
    this.networks = networks;
    this.header = header;
  }

  /** Nobody is believed. */
  public static Proxies none() {
    return NONE;
  }

  /**
   * Reads the settings.
   *
   * @param trusted addresses and networks such as {@code 127.0.0.1, ::1, 10.0.0.0/8}
   * @param header {@code Forwarded} or {@code X-Forwarded-For}
   * @throws IllegalArgumentException when one of them cannot be understood
   */
  public static Proxies of(String trusted, String header) {
    String name = header.strip().toLowerCase(Locale.ROOT);
    if (!name.equals(FORWARDED) && !name.equals(FORWARDED_FOR)) {
      throw new IllegalArgumentException(header);
    }
    List<Network> networks = new ArrayList<>();
    for (String text : trusted.split("[,\\s]+")) {
      if (!text.isEmpty()) {
        networks.add(Network.of(text));
      }
    }
    return new Proxies(List.copyOf(networks), name);
  }

  /** The header that is read, in small letters. */
  String header() {
    return header;
  }

  boolean trusts(String address) {
    byte[] bytes = Addresses.parse(address).map(InetAddress::getAddress).orElse(new byte[0]);
    return networks.stream().anyMatch(network -> network.holds(bytes));
  }

  private record Network(byte[] address, int bits) {
    static Network of(String text) {
      String[] parts = text.split("/", 2);
      byte[] address =
          Addresses.parse(parts[0])
              .map(InetAddress::getAddress)
              .orElseThrow(() -> new IllegalArgumentException(text));
      int most = address.length * Byte.SIZE;
      int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
      if (bits < 0 || bits > most) {
        throw new IllegalArgumentException(text);
      }
      return new Network(address, bits);
    }

    boolean holds(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      int whole = bits / Byte.SIZE;
      int rest = bits % Byte.SIZE;
      int mask = 0xff << (Byte.SIZE - rest) & 0xff;
      return Arrays.equals(address, 0, whole, other, 0, whole)
          && (rest == 0 || (address[whole] & mask) == (other[whole] & mask));
    }
  }
}
