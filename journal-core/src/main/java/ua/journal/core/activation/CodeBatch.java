package ua.journal.core.activation;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;

/**
 * A sealed batch of codes the administrator hands a class teacher. The codes are drawn when the
 * class teacher breaks the seal, so the administrator never sees one that opens a child's diary
 * (clause 3.1, R-SEC-05).
 *
 * @param id number of the batch
 * @param schoolClass the class
 * @param by who handed it over
 * @param at when, the school's local time
 * @param receivedBy who confirmed the receipt, null before
 * @param receivedAt when, null before
 */
public record CodeBatch(
    long id,
    ClassId schoolClass,
    PersonId by,
    LocalDateTime at,
    @Nullable PersonId receivedBy,
    @Nullable LocalDateTime receivedAt) {
  /**
   * Returns whether the seal is whole.
   *
   * @return true before the receipt is confirmed
   */
  public boolean sealed() {
    return receivedAt == null;
  }
}
