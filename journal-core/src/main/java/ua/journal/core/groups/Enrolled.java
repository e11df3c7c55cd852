package ua.journal.core.groups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * A pupil of the class that is divided.
 *
 * @param pupil the pupil
 * @param name the name
 * @param from first day in the class
 * @param to last day in the class, null while they stay
 */
public record Enrolled(PersonId pupil, PersonName name, LocalDate from, @Nullable LocalDate to) {
  boolean on(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
