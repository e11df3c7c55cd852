package ua.journal.core.substitution;

/**
 * That a lesson was missed by its teacher.
 *
 * @param reason why
 * @param subjectHeld subject held instead of the journal's, empty for the same
 * @param order order that a later change of a closed month refers to, empty for none
 */
public record Missed(Reason reason, String subjectHeld, String order) {}
