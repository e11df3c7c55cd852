package ua.journal.web.host;

import ua.journal.core.access.Me;

/** Who has to confirm his sign-in by a second factor (R-SEC-04); everybody else may. */
public enum SecondFactor {
  /** Nobody has to. */
  OFFERED,
  /** Whoever is more than a pupil or a parent. */
  STAFF,
  /** Everybody. */
  EVERYBODY;

  /** Whether somebody has to. */
  public boolean asks(Me me) {
    return this == EVERYBODY || this == STAFF && me.staff();
  }
}
