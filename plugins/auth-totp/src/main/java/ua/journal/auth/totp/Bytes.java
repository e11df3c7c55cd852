package ua.journal.auth.totp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/** Random bytes, and texts of them in the alphabet of authenticator apps (RFC 4648, Base32). */
final class Bytes {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;
  private static final int MASK = 31;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Bytes() {}

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** Whole groups of five bytes alone, so that no padding is needed. */
  static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte each : bytes) {
      buffer = buffer << Byte.SIZE | each & 0xff;
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        text.append(ALPHABET.charAt(buffer >> bits & MASK));
      }
    }
    return text.toString();
  }

  static byte[] ofBase32(String text) {
    byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
    int buffer = 0;
    int bits = 0;
    int next = 0;
    for (char sign : text.toCharArray()) {
      buffer = buffer << BITS | ALPHABET.indexOf(sign);
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[next++] = (byte) (buffer >> bits);
      }
    }
    return bytes;
  }

  /** Compares without telling by its duration how much was right. */
  static boolean same(String expected, String typed) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
  }
}
