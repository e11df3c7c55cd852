package ua.journal.core.teaching;

import java.util.List;
import ua.journal.core.common.PersonId;

/** Port: exemptions of pupils from subjects. */
public interface ExemptionStore {
  /**
   * Reads the journals a pupil is or was in during a school year.
   *
   * @param pupil the pupil, not null
   * @param begins calendar year in which the school year begins
   * @return one line for each time on a list, in any order, never null
   */
  List<Exemption> of(PersonId pupil, int begins);

  /**
   * Stores the exemption of one time on a list; open sheets learn of it.
   *
   * @param pupil the pupil, not null
   * @param exemption the journal, its {@code since} and the exemption, not null
   */
  void put(PersonId pupil, Exemption exemption);
}
