package ua.journal.core.people;

import java.util.List;

/**
 * What the school keeps of a pupil beside entries.
 *
 * @param stays his classes this year, the latest first; at least one
 * @param guardians his guardians by name
 * @param classes names of all classes of the year
 */
public record PupilCard(List<PupilLine> stays, List<GuardianLine> guardians, List<String> classes) {
  /**
   * Returns the class he is in or was in last.
   *
   * @return the latest stay, never null
   */
  public PupilLine latest() {
    return stays.get(0);
  }
}
