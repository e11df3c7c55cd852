package ua.journal.core.activation;

import ua.journal.core.common.PersonName;

/**
 * A code that waits for a second person or its hour (R-SEC-08).
 *
 * @param code the code as it is stored
 * @param owner whom it is for
 * @param issuer who issued it
 */
public record WaitingCode(Activation code, PersonName owner, PersonName issuer) {}
