package ua.journal.core.substitution;

/** Why a teacher missed a lesson, as the register of missed and substituted lessons knows it. */
public enum Reason {
  /** Sick leave. */
  SICKNESS,
  /** Annual or other leave. */
  LEAVE,
  /** Training. */
  TRAINING,
  /** Any other reason. */
  OTHER
}
