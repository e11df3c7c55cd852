package ua.journal.core.people;

import java.util.List;
import ua.journal.core.common.PersonId;

/** Port: circumstances of pupils. */
public interface CircumstanceStore {
  /**
   * Reads what was written down of a pupil.
   *
   * @param pupil the pupil, not null
   * @return circumstances, the latest first, never null
   */
  List<CircumstanceLine> of(PersonId pupil);

  /**
   * Adds a circumstance.
   *
   * @param line the circumstance, not null
   */
  void add(CircumstanceLine line);

  /**
   * Writes the last day of a circumstance that lasts.
   *
   * @param line the circumstance with its last day, not null
   * @throws ua.journal.core.common.JournalException with {@code CONFLICT} when it has ended already
   */
  void end(CircumstanceLine line);
}
