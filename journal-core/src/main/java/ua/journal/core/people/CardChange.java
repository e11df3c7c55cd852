package ua.journal.core.people;

import java.time.LocalDateTime;
import ua.journal.core.common.PersonId;

/**
 * A change of a card; what was before stays readable.
 *
 * @param id its id
 * @param pupil whose card it was made on
 * @param person whose data changed
 * @param personName their signature
 * @param field what changed
 * @param before value before, empty for none
 * @param after value after, empty for none
 * @param by who changed it
 * @param byName their signature; empty in what is to be stored
 * @param at when, the school's local time
 */
public record CardChange(
    long id,
    PersonId pupil,
    PersonId person,
    String personName,
    CardField field,
    String before,
    String after,
    PersonId by,
    String byName,
    LocalDateTime at) {}
