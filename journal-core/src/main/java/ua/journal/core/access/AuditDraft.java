package ua.journal.core.access;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a command puts on record; the gate appends it to the chain, which gives it its place and its
 * hash (R-SEC-06).
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
