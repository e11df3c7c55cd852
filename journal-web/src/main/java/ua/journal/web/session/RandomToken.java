package ua.journal.web.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Secrets of 128 bits that a page carries back. */
public final class RandomToken {
  private static final int BYTES = 16;

  /** Letters of 32 bytes in Base64 without padding. */
  private static final int MASKED_LENGTH = 43;

  private RandomToken() {}

  static String next(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Writes a secret so that it looks different each time: a compressed page that also repeats what
   * was typed would else betray it by its length (BREACH).
   *
   * @param secret what {@link #next} gave
   * @return a random mask and the secret under it
   */
  static String masked(String secret, SecureRandom random) {
    byte[] plain = Base64.getUrlDecoder().decode(secret);
    byte[] mask = new byte[plain.length];
    random.nextBytes(mask);
    byte[] both = Arrays.copyOf(mask, 2 * mask.length);
    for (int i = 0; i < mask.length; i++) {
      both[mask.length + i] = (byte) (plain[i] ^ mask[i]);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
  }

  /**
   * Compares without telling by its duration how much was right.
   *
   * @param sent the secret itself or a {@link #masked} one
   */
  public static boolean same(String expected, @Nullable String sent) {
    return sent != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8),
            unmasked(sent).getBytes(StandardCharsets.UTF_8));
  }

  private static String unmasked(String sent) {
    if (sent.length() != MASKED_LENGTH) {
      return sent;
    }
    try {
      byte[] both = Base64.getUrlDecoder().decode(sent);
      byte[] plain = Arrays.copyOfRange(both, BYTES, both.length);
      for (int i = 0; i < plain.length; i++) {
        plain[i] ^= both[i];
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
