package ua.journal.core.imports;

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
 * @param undoes id of the import that this one takes back; then {@code created} tells what went
 *     away and {@code updated} what got its old values; 0 for an import
 */
public record ImportRun(
    long id,
    LocalDateTime at,
    PersonId person,
    PersonName name,
    String files,
    int created,
    int updated,
    int refused,
    long undoes) {}
