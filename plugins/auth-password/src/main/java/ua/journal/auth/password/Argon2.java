package ua.journal.auth.password;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id secrets as PHC strings. Passwords are normalised to NFC first, because «й» and «ї» come
 * composed or decomposed depending on the keyboard. Thread-safe.
 *
 * @param memoryKib memory per hash, in KiB
 * @param iterations passes over the memory
 */
record Argon2(int memoryKib, int iterations) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern PHC =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1\\$([^$]+)\\$([^$]+)");

  String seal(char[] password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = hash(password, salt, memoryKib, iterations);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(memoryKib, iterations, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  boolean matches(char[] password, String secret) {
    Matcher phc = PHC.matcher(secret);
    if (!phc.matches()) {
      return false;
    }
    byte[] salt = Base64.getDecoder().decode(phc.group(3));
    byte[] expected = Base64.getDecoder().decode(phc.group(4));
    int memory = Integer.parseInt(phc.group(1));
    int passes = Integer.parseInt(phc.group(2));
    return MessageDigest.isEqual(expected, hash(password, salt, memory, passes));
  }

  /** Tells whether a secret was made with other parameters than today's. */
  boolean outdated(String secret) {
    return !secret.startsWith("$argon2id$v=19$m=" + memoryKib + ",t=" + iterations + ",p=1$");
  }

  private static byte[] hash(char[] password, byte[] salt, int memoryKib, int iterations) {
    String normalised = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
    ByteBuffer utf8 = StandardCharsets.UTF_8.encode(normalised);
    byte[] bytes = Arrays.copyOf(utf8.array(), utf8.limit());
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(iterations)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    generator.generateBytes(bytes, hash);
    Arrays.fill(bytes, (byte) 0);
    Arrays.fill(utf8.array(), (byte) 0);
    return hash;
  }
}
