package ua.journal.core.teaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;

/**
 * A journal a pupil is in, and whether they are exempt from its subject (R-MRK-07).
 *
 * @param journal the journal
 * @param title its name such as «Фізична культура · 8-Б»
 * @param since first day on its list
 * @param until last day on its list, null while they stay
 * @param from first day of the exemption, null for none
 * @param to last day of the exemption, null when open
 * @param document number and date of the document, empty for none
 */
public record Exemption(
    JournalId journal,
    String title,
    LocalDate since,
    @Nullable LocalDate until,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String document) {}
