package ua.journal.core.support;

import java.util.EnumSet;
import java.util.Set;

/** How far a question or a suggestion has come. */
public enum HelpState {
  /** A question waits for its answer. */
  OPEN,
  /** A question has its answer. */
  ANSWERED,
  /** A question is settled. */
  CLOSED,
  /** A suggestion no one has looked at. */
  NEW,
  /** A suggestion that is being thought over. */
  CONSIDERED,
  /** A suggestion that was taken. */
  TAKEN,
  /** A suggestion that was declined, with the reason. */
  DECLINED;

  private static final Set<HelpState> PENDING = EnumSet.of(OPEN, NEW, CONSIDERED);

  /**
   * Returns the state in which something begins.
   *
   * @param kind what it is, not null
   * @return the first state, never null
   */
  public static HelpState first(HelpKind kind) {
    return kind == HelpKind.QUESTION ? OPEN : NEW;
  }

  /**
   * Returns whether the administrator still has something to say.
   *
   * @return true before an answer or a decision
   */
  public boolean pending() {
    return PENDING.contains(this);
  }

  /**
   * Returns where the administrator may lead it.
   *
   * @return next states in the order in which they are offered, never null
   */
  public Set<HelpState> answers() {
    return switch (this) {
      case OPEN, ANSWERED -> EnumSet.of(ANSWERED, CLOSED);
      case NEW -> EnumSet.of(CONSIDERED, TAKEN, DECLINED);
      case CONSIDERED -> EnumSet.of(TAKEN, DECLINED);
      case CLOSED, TAKEN, DECLINED -> EnumSet.noneOf(HelpState.class);
    };
  }

  /**
   * Returns where the author themselves may lead it: they ask on, or they are content.
   *
   * @return next states, never null
   */
  public Set<HelpState> followUps() {
    return switch (this) {
      case OPEN -> EnumSet.of(CLOSED);
      case ANSWERED -> EnumSet.of(OPEN, CLOSED);
      default -> EnumSet.noneOf(HelpState.class);
    };
  }
}
