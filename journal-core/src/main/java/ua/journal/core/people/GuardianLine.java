package ua.journal.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonName;

/**
 * A guardian of a pupil (R-LIFE-08).
 *
 * @param name the name
 * @param relation a word such as «мати»
 * @param phone phone, empty when unknown
 * @param email e-mail, empty when unknown
 * @param to last day of the right to see, null while it lasts
 */
public record GuardianLine(
    PersonName name, String relation, String phone, String email, @Nullable LocalDate to) {}
