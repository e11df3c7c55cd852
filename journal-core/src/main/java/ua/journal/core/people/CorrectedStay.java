package ua.journal.core.people;

/**
 * What a correction of a movement does, or would do.
 *
 * @param marksOut marks that come to stand outside the pupil's days in the class; they are kept
 * @param absencesOut absences likewise
 * @param marksIn marks that stood outside and count again
 */
public record CorrectedStay(int marksOut, int absencesOut, int marksIn) {}
