package ua.journal.core.school;

import org.apiguardian.api.API;

/**
 * Terms of codes, passwords and leaving, as the school has set them. Immutable and thread-safe.
 *
 * @param codeDays days for which an activation code works (R-SEC-03)
 * @param passwordLength least characters of a new password (clause 3.2), 8 to 64
 * @param departedReadDays days after the last day in which a departed pupil and their guardians
 *     still read (R-LIFE-06)
 */
@API(status = API.Status.STABLE)
public record AccessTerms(int codeDays, int passwordLength, int departedReadDays) {}
