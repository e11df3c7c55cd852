package ua.journal.auth.totp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What is stored of a second factor, in one line: format, wrapped secret, last step used, salt and
 * hashes of the spare codes that are left.
 *
 * @param secret the wrapped secret
 * @param lastStep step of the last code used
 * @param salt salt of the hashes
 * @param spares hashes
 */
record Stored(String secret, long lastStep, byte[] salt, List<String> spares) {
  private static final String FORMAT = "1";
  private static final int PARTS = 5;

  Stored {
    spares = List.copyOf(spares);
  }

  static Stored read(String data) {
    String[] parts = data.split(";", -1);
    if (parts.length != PARTS || !parts[0].equals(FORMAT)) {
      throw new IllegalArgumentException("A second factor is stored in a format of another time");
    }
    List<String> spares = parts[4].isEmpty() ? List.of() : Arrays.asList(parts[4].split(","));
    return new Stored(
        parts[1], Long.parseLong(parts[2]), Base64.getDecoder().decode(parts[3]), spares);
  }

  String write() {
    String saltText = Base64.getEncoder().encodeToString(salt);
    return String.join(
        ";", FORMAT, secret, Long.toString(lastStep), saltText, String.join(",", spares));
  }

  Stored usedAt(long step) {
    return new Stored(secret, step, salt, spares);
  }

  Stored without(String spare) {
    List<String> left = new ArrayList<>(spares);
    left.remove(spare);
    return new Stored(secret, lastStep, salt, left);
  }

  /** Shows nothing. */
  @Override
  public String toString() {
    return "Stored";
  }
}
