package ua.journal.core.access;

import org.apiguardian.api.API;

/** Answer of the access policy. */
@API(status = API.Status.INTERNAL)
public enum Decision {
  /** Go on. */
  ALLOW,
  /** No person of this kind may ever do this: «не дозволено». */
  DENY_KIND,
  /** Somebody of this kind might, but not with this target: it looks as if it were not there. */
  DENY_TARGET
}
