package ua.journal.core.support;

import java.time.LocalDateTime;

/**
 * A place where the journal is used by those who have no device of their own (clause 4,
 * administrator, point 12; deputy head, point 4). A change is a new edition; none is overwritten.
 *
 * @param id time-sorted number
 * @param edition number of the edition from 1
 * @param state how it stands
 * @param place room
 * @param device what stands there and when it may be used
 * @param responsible who answers for it
 * @param by signature of whoever made this edition
 * @param at when, school's local time
 */
public record AccessPoint(
    long id,
    int edition,
    State state,
    String place,
    String device,
    String responsible,
    String by,
    LocalDateTime at) {
  /** How a point stands. */
  public enum State {
    /** The administrator proposes it. */
    PROPOSED,
    /** The deputy head has approved it. */
    APPROVED,
    /** It is used no more. */
    CLOSED
  }
}
