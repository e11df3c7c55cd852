package ua.journal.web.session;

/** What a request may hope for. */
public enum SessionState {
  /** Nobody has signed in, or the session is over. */
  NONE,
  /** A second factor has to be set up before anything else. */
  UNCONFIRMED,
  /** Idle for too long: the password opens it again. */
  LOCKED,
  /** At work. */
  OPEN
}
