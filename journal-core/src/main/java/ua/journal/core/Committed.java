package ua.journal.core;

import java.time.LocalDateTime;
import ua.journal.core.access.Command;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/**
 * A command that was done and committed.
 *
 * @param school where
 * @param person who did it
 * @param at school's local time
 * @param command what was asked; it may hold personal data, so log its class, not itself
 * @param outcome what became of it, with what went on record
 */
public record Committed(
    SchoolId school, PersonId person, LocalDateTime at, Command<?> command, Outcome<?> outcome) {}
