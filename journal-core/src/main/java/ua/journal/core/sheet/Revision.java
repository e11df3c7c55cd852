package ua.journal.core.sheet;

import java.time.LocalDateTime;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.PersonId;

/**
 * One change, kept for ever (R-MRK-10). It is also the memory of the command that made it.
 *
 * @param kind what changed
 * @param target number of the column or lesson
 * @param pupil number of the pupil, 0 for lessons and columns
 * @param number revision reached by the change, from 1
 * @param before value before, empty for none
 * @param after value after, empty when withdrawn
 * @param comment comment standing with the mark, empty for none
 * @param reason reason given for a late change, empty for none
 * @param madeUpOn ISO date of making up, empty for none
 * @param author who did it
 * @param at school's local time
 * @param command id of the command
 * @param body digest of the command as sent, to distinguish a repeat from a reused id
 */
public record Revision(
    RevisionKind kind,
    long target,
    long pupil,
    int number,
    String before,
    String after,
    String comment,
    String reason,
    String madeUpOn,
    PersonId author,
    LocalDateTime at,
    CommandId command,
    String body) {
  /**
   * Commits to the change for the audit chain.
   *
   * @return 64 hex digits
   */
  public String digest() {
    return Chain.sha256(
        kind.name(),
        Long.toString(target),
        Long.toString(pupil),
        Integer.toString(number),
        before,
        after,
        comment,
        reason,
        madeUpOn,
        author.toString(),
        at.toString(),
        command.value());
  }
}
