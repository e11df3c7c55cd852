package ua.journal.core.school;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apiguardian.api.API;

/**
 * A span of days that is held otherwise than ordinary: a shortened day, the second shift of a
 * class, weeks from a distance. Key: from + to + class.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param schoolClass id of the class it concerns, {@link #ALL} for the whole school
 * @param schedule number of the lesson times
 * @param mode how lessons are held
 */
@API(status = API.Status.STABLE)
public record RegimeLine(
    LocalDate from, LocalDate to, long schoolClass, int schedule, StudyMode mode) {
  /** Stands for the whole school. */
  public static final long ALL = 0;

  boolean concerns(LocalDate day, long anyClass) {
    return !day.isBefore(from)
        && !day.isAfter(to)
        && (schoolClass == ALL || schoolClass == anyClass);
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to);
  }
}
