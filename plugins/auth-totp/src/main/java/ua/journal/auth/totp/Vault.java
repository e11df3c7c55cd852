package ua.journal.auth.totp;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;

/**
 * Wraps secrets before they are stored: AES-GCM under a key that stands in the server's settings
 * and never in the database, bound to their owner. Without a key they are stored as they are, and
 * the start says so. Thread-safe.
 */
final class Vault {
  private static final Logger LOG = System.getLogger(Vault.class.getName());
  private static final String WRAPPED = "aes:";
  private static final String PLAIN = "raw:";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int LEAST_SIGNS = 20;

  private final @Nullable SecretKeySpec key;

  /** With a long random text of the administrator's as key, or with an empty one. */
  Vault(String key) {
    if (key.isEmpty()) {
      LOG.log(
          Level.INFO,
          "journal.auth.totp.key is not set: secrets of second factors are stored unencrypted");
      this.key = null;
    } else if (key.length() < LEAST_SIGNS) {
      throw new JournalException(
          ErrorCode.INTERNAL, "journal.auth.totp.key needs at least 20 characters");
    } else {
      this.key = new SecretKeySpec(sha256(key), "AES");
    }
  }

  String wrap(PersonId owner, byte[] secret) {
    if (key == null) {
      return PLAIN + Base64.getEncoder().encodeToString(secret);
    }
    byte[] nonce = Bytes.random(NONCE_BYTES);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, owner, nonce, secret);
    byte[] both = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    return WRAPPED + Base64.getEncoder().encodeToString(both);
  }

  /** The secret; empty when it was wrapped under a key that is not there. */
  Optional<byte[]> unwrap(PersonId owner, String wrapped) {
    if (wrapped.startsWith(PLAIN)) {
      return Optional.of(Base64.getDecoder().decode(wrapped.substring(PLAIN.length())));
    }
    if (key == null) {
      LOG.log(Level.ERROR, "A second factor needs journal.auth.totp.key, which is not set");
      return Optional.empty();
    }
    byte[] both = Base64.getDecoder().decode(wrapped.substring(WRAPPED.length()));
    byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
    byte[] sealed = Arrays.copyOfRange(both, NONCE_BYTES, both.length);
    return Optional.of(crypt(Cipher.DECRYPT_MODE, key, owner, nonce, sealed));
  }

  private static byte[] crypt(
      int mode, SecretKeySpec key, PersonId owner, byte[] nonce, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new JournalException(
          ErrorCode.INTERNAL,
          "A second factor cannot be read: journal.auth.totp.key is another one than it was",
          java.util.Map.of(),
          e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
