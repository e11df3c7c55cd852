package ua.journal.core.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;

/**
 * One step of a request; steps are only ever added.
 *
 * @param author who took it
 * @param authorName their name as a signature
 * @param at when, school's local time
 * @param state state from then on
 * @param text what was said, empty where nothing needs saying
 * @param dueOn last day for an answer, null when the step asks for none
 */
public record HelpNote(
    PersonId author,
    String authorName,
    LocalDateTime at,
    HelpState state,
    String text,
    @Nullable LocalDate dueOn) {}
