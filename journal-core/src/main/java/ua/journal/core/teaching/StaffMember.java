package ua.journal.core.teaching;

import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * A teacher on the staff.
 *
 * @param id the person
 * @param name the name
 */
public record StaffMember(PersonId id, PersonName name) {}
