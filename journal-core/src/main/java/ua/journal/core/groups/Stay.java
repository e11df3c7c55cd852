package ua.journal.core.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;

/**
 * A pupil's time in a group (R-GRP-04).
 *
 * @param journal journal of the group
 * @param pupil the pupil
 * @param from first day
 * @param to last day, null while they stay
 * @param note where they went, empty while they stay; the old journal shows it beside their name
 * @param cameFrom journal of the group they were in before, null for none
 * @param marks marks they have in this journal
 */
public record Stay(
    JournalId journal,
    PersonId pupil,
    LocalDate from,
    @Nullable LocalDate to,
    String note,
    @Nullable JournalId cameFrom,
    int marks) {
  boolean isOpen(LocalDate today) {
    return to == null || !to.isBefore(today);
  }
}
