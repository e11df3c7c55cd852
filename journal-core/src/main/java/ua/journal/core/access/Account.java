package ua.journal.core.access;

import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/**
 * Login of one person.
 *
 * @param person the owner
 * @param school the owner's school
 * @param login unique in the installation, lower case
 * @param secret hash of the password in the authenticator's own format, never the password
 */
public record Account(PersonId person, SchoolId school, String login, String secret) {}
