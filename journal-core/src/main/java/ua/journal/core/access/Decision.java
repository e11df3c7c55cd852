package ua.journal.core.access;

/** Answer of the access policy. */
public enum Decision {
  /** Go on. */
  ALLOW,
  /** No person of this kind may ever do this: «не дозволено». */
  DENY_KIND,
  /** The role allows it, but not for this target, which is reported as absent. */
  DENY_TARGET
}
