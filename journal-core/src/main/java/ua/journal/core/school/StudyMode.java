package ua.journal.core.school;

import org.apiguardian.api.API;

/** How lessons are held (R-LIFE-11). */
@API(status = API.Status.STABLE)
public enum StudyMode {
  /** In the school. */
  ON_SITE,
  /** From a distance. */
  REMOTE,
  /** Some days or pupils so, some so. */
  MIXED
}
