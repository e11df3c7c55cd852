package ua.journal.core.audit;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a handler wants to have on record; the chain gives it its place and its hash.
 *
 * @param at school's local time
 * @param actor who did it
 * @param journal journal it happened in, 0 for none
 * @param operation name of the command, at most 40 characters
 * @param target what was changed, as ids, at most 120 characters
 * @param commandId the caller's command id, null where there is none
 * @param digest commitment to the revision written with it, empty for none
 */
public record AuditDraft(
    LocalDateTime at,
    long actor,
    long journal,
    String operation,
    String target,
    @Nullable String commandId,
    String digest) {}
