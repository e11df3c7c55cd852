package ua.journal.core.audit;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One link of the school's chain: ids and commitments only, no personal values (R-SEC-06).
 *
 * @param seq position in the chain, from 1
 * @param at school's local time
 * @param actor who did it
 * @param journal journal it happened in, 0 for none
 * @param operation name of the command, at most 40 characters
 * @param target what was changed, as ids, at most 120 characters
 * @param commandId the caller's command id, null where there is none
 * @param digest commitment to the revision written with it, 64 hex digits, empty for none
 * @param facts commitment to the rows written with it, 64 hex digits, empty for none (ADR 0051)
 * @param hash link: SHA-256 over the previous hash and this entry, 64 hex digits
 */
public record AuditEntry(
    long seq,
    LocalDateTime at,
    long actor,
    long journal,
    String operation,
    String target,
    @Nullable String commandId,
    String digest,
    String facts,
    String hash) {}
