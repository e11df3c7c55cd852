package ua.journal.auth.totp;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Ten codes on paper for whoever has no phone at hand, each good once. They are stored as hashes;
 * 60 random bits and many rounds leave nothing to guess.
 */
final class SpareCodes {
  static final int COUNT = 10;

  private static final int GROUPS = 3;
  private static final int GROUP_SIGNS = 4;
  private static final int SIGNS = GROUPS * GROUP_SIGNS;

  /** A multiple of five that has bits enough for the signs. */
  private static final int RANDOM_BYTES = 10;

  private static final int ROUNDS = 50_000;
  private static final int HASH_BITS = 128;

  private SpareCodes() {}

  /** Draws codes such as {@code K7QX-2MPA-ZR5C}. */
  static List<String> draw() {
    return IntStream.range(0, COUNT).mapToObj(each -> one()).toList();
  }

  private static String one() {
    String signs = Bytes.base32(Bytes.random(RANDOM_BYTES)).substring(0, SIGNS);
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < SIGNS; i += GROUP_SIGNS) {
      groups.add(signs.substring(i, i + GROUP_SIGNS));
    }
    return String.join("-", groups);
  }

  /** Whether something typed can be a spare code at all: nothing else is worth hashing. */
  static boolean looksLike(String typed) {
    String bare = bare(typed);
    return bare.length() == SIGNS && bare.chars().allMatch(SpareCodes::isSign);
  }

  static String hash(String code, byte[] salt) {
    PBEKeySpec spec = new PBEKeySpec(bare(code).toCharArray(), salt, ROUNDS, HASH_BITS);
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has PBKDF2", e);
    } finally {
      spec.clearPassword();
    }
  }

  private static boolean isSign(int sign) {
    return sign >= 'A' && sign <= 'Z' || sign >= '2' && sign <= '7';
  }

  private static String bare(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
