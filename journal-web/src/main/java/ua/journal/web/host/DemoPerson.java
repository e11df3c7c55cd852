package ua.journal.web.host;

import ua.journal.core.access.Me;

/**
 * An account of the demo school as the sign-in page offers it.
 *
 * @param login what is typed as login
 * @param me whose it is
 */
public record DemoPerson(String login, Me me) {}
