package ua.journal.core.activation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import ua.journal.core.audit.Chain;

/** Compares codes with what is stored of them. */
final class CodeHash {
  private CodeHash() {}

  static String of(ActivationCode code) {
    return Chain.sha256(code.selector() + ":" + code.secret());
  }

  /** Takes the same time wherever the difference is. */
  static boolean matches(ActivationCode code, String hash) {
    return MessageDigest.isEqual(
        of(code).getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
  }
}
