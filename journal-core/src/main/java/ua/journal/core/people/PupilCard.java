package ua.journal.core.people;

import java.util.List;

/**
 * What the school keeps of a pupil beside entries.
 *
 * @param stays their classes this year, the latest first; at least one
 * @param guardians their guardians by name
 * @param classes names of all classes of the year
 * @param state what the card lacks and when it was verified
 * @param forms forms of study that were written down, the latest first
 * @param form the form of today
 * @param circumstances what else changes how they learn, the latest first
 * @param changes what was changed on the card, the latest first
 * @param proposals what their parents proposed, the latest first
 */
public record PupilCard(
    List<PupilLine> stays,
    List<GuardianLine> guardians,
    List<String> classes,
    CardState state,
    List<FormLine> forms,
    StudyForm form,
    List<CircumstanceLine> circumstances,
    List<CardChange> changes,
    List<Proposal> proposals) {
  /**
   * Returns the class they are in or was in last.
   *
   * @return the latest stay, never null
   */
  public PupilLine latest() {
    return stays.get(0);
  }
}
