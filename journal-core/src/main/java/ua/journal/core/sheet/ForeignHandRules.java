package ua.journal.core.sheet;

import java.util.Optional;

/**
 * R-SEC-10 (clause 3.2): changes that look as if somebody else worked in a teacher's name. They
 * stand; the teacher and the deputies are told, so that a foreign hand is found within hours and
 * not within a year. Pure and thread-safe.
 */
public final class ForeignHandRules {
  private ForeignHandRules() {}

  /** What looks foreign. */
  public enum Sign {
    /** More marks of past lessons changed within an hour than a correction takes. */
    MANY,
    /** Marks of past lessons changed on a day on which a device was new to the account. */
    NEW_DEVICE
  }

  /**
   * Judges what a person has just changed.
   *
   * @param changed marks of past lessons changed just now that had a value before
   * @param lastHour the same within the last hour, those included
   * @param most how many in an hour are ordinary
   * @param newDevice whether the person signed in today on a device that did not know the account
   * @return what looks foreign, or empty
   */
  public static Optional<Sign> judge(int changed, int lastHour, int most, boolean newDevice) {
    if (changed == 0) {
      return Optional.empty();
    }
    if (lastHour > most) {
      return Optional.of(Sign.MANY);
    }
    return newDevice ? Optional.of(Sign.NEW_DEVICE) : Optional.empty();
  }
}
