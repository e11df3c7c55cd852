package ua.journal.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * A pupil in a class of the year; one who changed classes has a line for each.
 *
 * @param id the pupil
 * @param name the name
 * @param born birth date, null when unknown
 * @param fileNo number of the personal file, empty when unknown
 * @param schoolClass the class
 * @param grade grade of the class
 * @param className name of the class: «8-Б»
 * @param from first day in the class
 * @param to last day in the class, null while they are in it
 * @param orderIn order of the enrolment, empty for none
 * @param orderOut order of the departure, empty for none
 */
public record PupilLine(
    PersonId id,
    PersonName name,
    @Nullable LocalDate born,
    String fileNo,
    ClassId schoolClass,
    int grade,
    String className,
    LocalDate from,
    @Nullable LocalDate to,
    String orderIn,
    String orderOut) {
  /**
   * Returns whether the pupil has left the class.
   *
   * @param today the day at the school, not null
   * @return true after the last day
   */
  public boolean left(LocalDate today) {
    return to != null && to.isBefore(today);
  }

  /**
   * Returns whether the pupil is in the class on a day.
   *
   * @param day the day, not null
   * @return true from the first to the last day
   */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
