package ua.journal.core.people;

import java.util.List;
import ua.journal.core.regulation.Finding;

/**
 * What a correction of a movement does, or would do.
 *
 * @param findings what stands against it; then nothing was changed
 * @param done whether it was written
 * @param marksOut marks that come to stand outside the pupil's days in the class; they are kept
 * @param absencesOut absences likewise
 * @param marksIn marks that stood outside and count again
 */
public record CorrectedStay(
    List<Finding> findings, boolean done, int marksOut, int absencesOut, int marksIn) {
  static CorrectedStay refused(Finding finding) {
    return new CorrectedStay(List.of(finding), false, 0, 0, 0);
  }
}
