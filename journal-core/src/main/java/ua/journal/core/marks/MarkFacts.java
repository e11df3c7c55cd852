package ua.journal.core.marks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules of marks look at, for one mark about to be written.
 *
 * @param value the new value, empty to withdraw
 * @param kind kind of column
 * @param lessonDate date of the lesson
 * @param member whether the pupil was on the journal's list that day (R-MRK-02)
 * @param exempt whether the pupil is exempt from the subject that day (R-MRK-07)
 * @param absent whether the pupil is noted absent from the lesson (R-MRK-06)
 * @param seen present revision, 0 when never written
 * @param today the day at the school
 * @param reason reason of a late change, null for none (R-MRK-09)
 * @param comment comment, null to leave it as it is (R-MRK-11)
 * @param madeUpOn day of making up, null for none (R-MRK-06)
 */
public record MarkFacts(
    String value,
    ColumnKind kind,
    LocalDate lessonDate,
    boolean member,
    boolean exempt,
    boolean absent,
    int seen,
    LocalDate today,
    @Nullable String reason,
    @Nullable String comment,
    @Nullable LocalDate madeUpOn) {}
