package ua.journal.storage.jpa;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an entry of the chain commits to beside its own fields: its facts, in order. */
final class FactDigest {
  private final MessageDigest digest;
  private boolean empty = true;

  FactDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  void add(Fact fact) {
    empty = false;
    digest.update(fact.line().getBytes(StandardCharsets.UTF_8));
  }

  /** 64 hex digits, empty for no facts; then it starts anew. */
  String end() {
    String hash = empty ? "" : HexFormat.of().formatHex(digest.digest());
    empty = true;
    return hash;
  }
}
