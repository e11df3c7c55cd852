package ua.journal.core.marks;

import org.apiguardian.api.API;

/** State of a mark as outside clients know it. */
@API(status = API.Status.STABLE)
public enum MarkState {
  /** As first written. */
  CURRENT,
  /** Changed after it was written. */
  CORRECTED,
  /** Taken back; the history stays. */
  WITHDRAWN
}
