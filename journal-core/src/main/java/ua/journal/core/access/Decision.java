package ua.journal.core.access;

/** Answer of the access policy. */
public enum Decision {
  /** Go on. */
  ALLOW,
  /** No person of this kind may ever do this: «не дозволено». */
  DENY_KIND,
  /** Somebody of this kind might, but not with this target: it looks as if it were not there. */
  DENY_TARGET
}
