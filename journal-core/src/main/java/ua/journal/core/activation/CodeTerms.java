package ua.journal.core.activation;

/**
 * How long codes work and wait, as the school has set it.
 *
 * @param days days for which a code works (R-SEC-03)
 * @param reissueHours hours for which a new code for an account of those who lead waits for a
 *     second person (R-SEC-08)
 */
public record CodeTerms(int days, int reissueHours) {}
