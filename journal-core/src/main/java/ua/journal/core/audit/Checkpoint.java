package ua.journal.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import ua.journal.core.common.SchoolId;

/**
 * A signed statement about the chain, one line of text that leaves the database: this school's
 * entry of this number had this hash at this time. Each names the line before it, so that none can
 * be left out (R-SEC-06).
 *
 * @param school whose chain
 * @param number number of the checkpoint, from 1
 * @param head where the chain ended
 * @param at the school's local time
 * @param previous SHA-256 of the line before it, {@link Chain#GENESIS} for the first
 * @param key name of the key it is signed with, empty before it is signed
 * @param signature the signature over {@link #statement}, empty before it is signed
 */
@API(status = API.Status.STABLE)
public record Checkpoint(
    long school,
    long number,
    ChainHead head,
    LocalDateTime at,
    String previous,
    String key,
    String signature) {
  private static final Pattern LINE =
      Pattern.compile(
          "journal-checkpoint/1 school=(\\d{1,18}) number=(\\d{1,18}) seq=(\\d{1,18})"
              + " head=([0-9a-f]{64}) at=(\\S{1,40}) previous=([0-9a-f]{64})"
              + " key=([A-Za-z0-9_-]{1,64}) signature=([A-Za-z0-9+/=_-]{1,20000})");

  /**
   * Makes the checkpoint that follows another, not yet signed.
   *
   * @param school whose chain, not null
   * @param head where the chain ends, not null
   * @param at the school's local time, not null
   * @param last the last checkpoint, empty for none, not null
   * @return the checkpoint, never null
   */
  public static Checkpoint after(
      SchoolId school, ChainHead head, LocalDateTime at, Optional<Checkpoint> last) {
    long number = last.map(Checkpoint::number).orElse(0L) + 1;
    String previous = last.map(Checkpoint::hash).orElse(Chain.GENESIS);
    return new Checkpoint(school.value(), number, head, at, previous, "", "");
  }

  /**
   * Reads a line.
   *
   * @param line the line without its end, not null
   * @return the checkpoint, empty when the line is none
   */
  public static Optional<Checkpoint> parse(String line) {
    Matcher found = LINE.matcher(line);
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Checkpoint(
              Long.parseLong(found.group(1)),
              Long.parseLong(found.group(2)),
              new ChainHead(Long.parseLong(found.group(3)), found.group(4)),
              LocalDateTime.parse(found.group(5)),
              found.group(6),
              found.group(7),
              found.group(8)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the same, signed.
   *
   * @param with name of the key, not null
   * @param sign signature over {@link #statement}, not null
   * @return the signed checkpoint, never null
   */
  public Checkpoint signed(String with, String sign) {
    return new Checkpoint(school, number, head, at, previous, with, sign);
  }

  /**
   * Returns what is signed.
   *
   * @return the line up to the name of the key, never null
   */
  public byte[] statement() {
    return stated().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the line as it is kept.
   *
   * @return the line without its end, never null
   */
  public String line() {
    return stated() + " key=" + key + " signature=" + signature;
  }

  /**
   * Returns what the next checkpoint names as the previous.
   *
   * @return SHA-256 of the line, 64 hex digits
   */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(line().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private String stated() {
    return "journal-checkpoint/1 school=%d number=%d seq=%d head=%s at=%s previous=%s"
        .formatted(school, number, head.seq(), head.hash(), at, previous);
  }
}
