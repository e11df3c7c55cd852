package ua.journal.auth.totp;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every thirty seconds: HOTP (RFC 4226) over time (RFC 6238) with
 * SHA-1, which is what every authenticator app understands.
 */
final class OneTimeCodes {
  static final int DIGITS = 6;
  static final int STEP_SECONDS = 30;

  /** Steps by which the clocks of phone and server may differ. */
  private static final int DRIFT = 1;

  private static final int MODULUS = 1_000_000;
  private static final int OFFSET_MASK = 0xf;
  private static final int SIGN_MASK = 0x7fffffff;

  private OneTimeCodes() {}

  static long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
  }

  static String at(byte[] secret, long step) {
    return "%06d".formatted(truncated(secret, step) % MODULUS);
  }

  /** The number of RFC 4226 before it is cut to digits. */
  static int truncated(byte[] secret, long counter) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
      int offset = hash[hash.length - 1] & OFFSET_MASK;
      return ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & SIGN_MASK;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA1", e);
    }
  }

  /**
   * Finds the step of a code, no more than one away from now and later than the last one used: a
   * code that somebody has looked over a shoulder is worth nothing.
   */
  static OptionalLong find(byte[] secret, String code, Instant now, long lastUsed) {
    long current = step(now);
    long found = -1;
    for (long step = current - DRIFT; step <= current + DRIFT; step++) {
      if (step > lastUsed && Bytes.same(at(secret, step), code)) {
        found = step;
      }
    }
    return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
  }
}
