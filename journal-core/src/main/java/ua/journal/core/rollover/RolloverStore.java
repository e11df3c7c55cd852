package ua.journal.core.rollover;

import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: decisions about pupils at the end of a year. */
public interface RolloverStore {
  /**
   * Reads the decisions in force: the last one of each pupil.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @return decisions in any order, never null
   */
  List<PupilDecision> decisions(SchoolId school, int begins);

  /**
   * Records decisions; earlier ones of the same pupils stay as history.
   *
   * @param school the school, not null
   * @param begins calendar year in which the school year begins
   * @param decisions one for each pupil, not null
   * @param by who recorded them, not null
   * @param at school's local time, not null
   */
  void decide(
      SchoolId school, int begins, List<PupilDecision> decisions, PersonId by, LocalDateTime at);
}
