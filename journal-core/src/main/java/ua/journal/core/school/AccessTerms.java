package ua.journal.core.school;

import org.apiguardian.api.API;

/**
 * Terms of codes, passwords and leaving, as the school has set them. Immutable and thread-safe.
 *
 * @param codeDays days for which an activation code works (R-SEC-03)
 * @param passwordLength least characters of a new password (clause 3.2), 8 to 64
 * @param departedReadDays days after the last day in which a departed pupil and their guardians
 *     still read (R-LIFE-06)
 * @param reissueHours hours for which a new code for an account of the head, a deputy or an
 *     administrator waits for a second person (R-SEC-08), 1 to 168
 * @param pastChangesPerHour marks of past lessons that one person ordinarily changes within an hour
 *     (R-SEC-10)
 */
@API(status = API.Status.STABLE)
public record AccessTerms(
    int codeDays,
    int passwordLength,
    int departedReadDays,
    int reissueHours,
    int pastChangesPerHour) {}
