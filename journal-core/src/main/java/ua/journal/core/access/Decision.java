package ua.journal.core.access;

import org.apiguardian.api.API;

/** Answer of the access policy. */
@API(status = API.Status.INTERNAL)
public enum Decision {
  /** Go on. */
  ALLOW,
  /** No person of this kind may ever do this: «не дозволено». */
  DENY_KIND,
  /** The role allows it, but not for this target, which is reported as absent. */
  DENY_TARGET
}
