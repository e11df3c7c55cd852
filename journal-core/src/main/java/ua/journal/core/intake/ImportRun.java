package ua.journal.core.intake;

import java.time.LocalDateTime;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * One import as the log keeps it.
 *
 * @param id its id
 * @param at when, the school's local time
 * @param person who
 * @param name his name
 * @param files names of the files, at most 500 characters
 * @param created new records
 * @param updated changed records
 * @param refused rows left out
 */
public record ImportRun(
    long id,
    LocalDateTime at,
    PersonId person,
    PersonName name,
    String files,
    int created,
    int updated,
    int refused) {}
