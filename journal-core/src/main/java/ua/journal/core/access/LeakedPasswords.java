package ua.journal.core.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

/**
 * Passwords that are known to everybody who guesses, in a Bloom filter: it says of none of them
 * that it is not there, and of one in ten thousand others that it is. The file is written from a
 * list of a hundred thousand by {@code LeakedPasswordsTest}; nothing is asked over a network.
 * Immutable and thread-safe.
 */
final class LeakedPasswords {
  static final String FILE = "leaked-passwords.bloom";
  static final int BITS_OF_ONE = 20;

  /** Shorter words say nothing: they are part of too many others. */
  static final int SHORTEST = 6;

  private static final int HASHES = 14;

  private final byte[] bits;

  LeakedPasswords(byte[] bits) {
    this.bits = bits.clone();
  }

  /** The list that comes with the journal. */
  static LeakedPasswords known() {
    return Known.LIST;
  }

  /** Writes the filter of a list; what is too short is left out. */
  static byte[] filter(Collection<String> passwords) {
    long count = passwords.stream().filter(each -> each.length() >= SHORTEST).count();
    byte[] bits = new byte[(int) (count * BITS_OF_ONE / Byte.SIZE) + 1];
    for (String password : passwords) {
      if (password.length() >= SHORTEST) {
        for (int bit : places(password, bits)) {
          bits[bit / Byte.SIZE] |= (byte) (1 << bit % Byte.SIZE);
        }
      }
    }
    return bits;
  }

  /** Whether a password is a known one, alone, twice, or between digits and signs. */
  boolean isOneOf(String password) {
    String text = password.toLowerCase(Locale.ROOT);
    String bare = text.replaceAll("(?U)^[\\d\\W_]+|[\\d\\W_]+$", "");
    int half = text.length() / 2;
    boolean twice = text.length() % 2 == 0 && text.startsWith(text.substring(half));
    return has(text) || has(bare) || twice && has(text.substring(half));
  }

  private boolean has(String password) {
    if (password.length() < SHORTEST) {
      return false;
    }
    for (int bit : places(password, bits)) {
      if ((bits[bit / Byte.SIZE] & 1 << bit % Byte.SIZE) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int[] places(String password, byte[] bits) {
    ByteBuffer hash = ByteBuffer.wrap(hash(password.toLowerCase(Locale.ROOT)));
    long first = hash.getLong();
    long step = hash.getLong() | 1;
    int[] places = new int[HASHES];
    for (int i = 0; i < HASHES; i++) {
      places[i] = (int) Long.remainderUnsigned(first + i * step, (long) bits.length * Byte.SIZE);
    }
    return places;
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Read when the first password is chosen. */
  private static final class Known {
    private static final LeakedPasswords LIST = new LeakedPasswords(read());

    private static byte[] read() {
      try (InputStream in = LeakedPasswords.class.getResourceAsStream(FILE)) {
        return Objects.requireNonNull(in, FILE).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
