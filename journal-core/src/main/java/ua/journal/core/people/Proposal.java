package ua.journal.core.people;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;

/**
 * A correction a parent proposes (R-LIFE-09).
 *
 * @param id its id
 * @param pupil whose card
 * @param by the parent; a contact is their own
 * @param byName their signature; empty in what is to be stored
 * @param field what is to change
 * @param before value the parent saw
 * @param value value they propose
 * @param at when, the school's local time
 * @param state what became of it
 * @param answeredBy signature of who answered, empty while it is open
 * @param answeredAt when, null while it is open
 */
public record Proposal(
    long id,
    PersonId pupil,
    PersonId by,
    String byName,
    CardField field,
    String before,
    String value,
    LocalDateTime at,
    State state,
    String answeredBy,
    @Nullable LocalDateTime answeredAt) {
  /** What became of a proposal. */
  public enum State {
    /** No one has answered yet. */
    OPEN,
    /** The class teacher agreed; a contact has been changed. */
    ACCEPTED,
    /** The class teacher did not agree. */
    DECLINED
  }

  /**
   * Returns whether it waits for an answer.
   *
   * @return true while it is open
   */
  public boolean isOpen() {
    return state == State.OPEN;
  }
}
