package ua.journal.core.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check as the chain itself remembers it: how many checkpoints there were outside, and which was
 * the last. Whoever makes that file disappear, or puts an older one in its place, has to change the
 * chain, too.
 *
 * @param intact whether everything was whole
 * @param entries how long the chain was
 * @param checkpoints how many checkpoints there were
 * @param line beginning of the {@link Checkpoint#hash} of the last, empty for none
 */
public record KeptCheck(boolean intact, long entries, long checkpoints, String line) {
  /** Operation of entries that hold such a check. */
  public static final String OPERATION = "RECORD_CHECK";

  /** Digits of {@link #line}. */
  public static final int DIGITS = 32;

  private static final Pattern TARGET =
      Pattern.compile(
          "faults=(0|1);entries=(\\d{1,18});checkpoints=(\\d{1,18});line=([0-9a-f]{0,32})");

  /**
   * Makes it of what a check found.
   *
   * @param found what it found, not null
   * @return what is to be remembered, never null
   */
  public static KeptCheck of(VerifyAudit.Result found) {
    String line = Checkpoint.parse(found.anchored().last()).map(Checkpoint::hash).orElse("");
    return new KeptCheck(
        found.intact(),
        found.entries(),
        found.anchored().checkpoints(),
        line.isEmpty() ? "" : line.substring(0, DIGITS));
  }

  /**
   * Reads an entry.
   *
   * @param entry any entry, not null
   * @return the check, empty when the entry holds none
   */
  public static Optional<KeptCheck> of(AuditEntry entry) {
    Matcher found = TARGET.matcher(entry.target());
    if (!entry.operation().equals(OPERATION) || !found.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new KeptCheck(
            found.group(1).equals("0"),
            Long.parseLong(found.group(2)),
            Long.parseLong(found.group(3)),
            found.group(4)));
  }

  /**
   * Returns what the entry says, at most 120 characters.
   *
   * @return the target, never null
   */
  public String target() {
    return "faults=%d;entries=%d;checkpoints=%d;line=%s"
        .formatted(intact ? 0 : 1, entries, checkpoints, line);
  }
}
