package ua.journal.core.activation;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;

/**
 * A code as it is stored: never the code itself.
 *
 * @param selector finds it; unique
 * @param hash proves it
 * @param person whom it is for
 * @param issuedBy who issued it
 * @param issuedAt when, the school's local time
 * @param expiresAt moment from which it opens nothing
 * @param tries wrong secrets so far
 * @param state what became of it
 * @param usedAt when it was used, null before
 * @param opensAt moment from which it works: that of its issue, or later while it waits for a
 *     second person (R-SEC-08)
 * @param confirmedBy the second person, null while nobody had to or has
 */
public record Activation(
    String selector,
    String hash,
    PersonId person,
    PersonId issuedBy,
    LocalDateTime issuedAt,
    LocalDateTime expiresAt,
    int tries,
    State state,
    @Nullable LocalDateTime usedAt,
    LocalDateTime opensAt,
    @Nullable PersonId confirmedBy) {
  /** What became of a code. */
  public enum State {
    /** May be used. */
    ISSUED,
    /** Has been used. */
    USED,
    /** Voided: by a newer code or by too many wrong secrets. */
    VOID
  }

  /**
   * Returns whether the code may be used at a moment.
   *
   * @param now the school's local time, not null
   * @return true before it is used, voided or expired
   */
  public boolean isOpen(LocalDateTime now) {
    return state == State.ISSUED && now.isBefore(expiresAt);
  }

  Activation with(int newTries, State newState, @Nullable LocalDateTime newUsedAt) {
    return new Activation(
        selector,
        hash,
        person,
        issuedBy,
        issuedAt,
        expiresAt,
        newTries,
        newState,
        newUsedAt,
        opensAt,
        confirmedBy);
  }

  /**
   * Returns the code as it stands when it has been voided.
   *
   * @return a copy, never null
   */
  public Activation voided() {
    return with(tries, State.VOID, usedAt);
  }

  Activation confirmed(PersonId second, LocalDateTime now) {
    return new Activation(
        selector, hash, person, issuedBy, issuedAt, expiresAt, tries, state, usedAt, now, second);
  }
}
