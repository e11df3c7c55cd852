package ua.journal.core.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parent sees of the card of their child: of the guardians themselves alone.
 *
 * @param child the child's class now or last
 * @param form how the child learns
 * @param own the parent themselves
 * @param verifiedOn when the school verified the card last, null for never
 * @param proposals what this parent proposed, the latest first
 */
public record ChildCard(
    PupilLine child,
    StudyForm form,
    GuardianLine own,
    @Nullable LocalDate verifiedOn,
    List<Proposal> proposals) {}
