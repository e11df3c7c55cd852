package ua.journal.core.activation;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonName;

/**
 * A code that was issued, without the code.
 *
 * @param owner whom it is for
 * @param issuer who issued it
 * @param issuedAt when, the school's local time
 * @param expiresAt moment from which it opens nothing
 * @param state what became of it
 * @param usedAt when it was used, null before
 * @param opensAt moment from which it works
 */
public record IssuedCode(
    PersonName owner,
    PersonName issuer,
    LocalDateTime issuedAt,
    LocalDateTime expiresAt,
    Activation.State state,
    @Nullable LocalDateTime usedAt,
    LocalDateTime opensAt) {
  /**
   * Returns whether its time ran out unused.
   *
   * @param now the school's local time, not null
   * @return true for a code that was neither used nor voided and no longer works
   */
  boolean expired(LocalDateTime now) {
    return state == Activation.State.ISSUED && !now.isBefore(expiresAt);
  }
}
