package ua.journal.core.people;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import ua.journal.core.common.PersonId;

/**
 * A form of study from a day on.
 *
 * @param id its id
 * @param pupil the pupil
 * @param form the form
 * @param from first day
 * @param order the order, empty for a form the school began the year with
 * @param by who wrote it down
 * @param at when, the school's local time
 */
public record FormLine(
    long id,
    PersonId pupil,
    StudyForm form,
    LocalDate from,
    String order,
    PersonId by,
    LocalDateTime at) {
  /**
   * Finds the form of a pupil on a day. Pure.
   *
   * @param lines forms of any pupils, not null
   * @param pupil the pupil, not null
   * @param day the day, not null
   * @return {@link StudyForm#FULL_TIME} where nothing else was said
   */
  public static StudyForm on(List<FormLine> lines, PersonId pupil, LocalDate day) {
    return lines.stream()
        .filter(line -> line.pupil().equals(pupil) && !line.from().isAfter(day))
        .max(Comparator.comparing(FormLine::from))
        .map(FormLine::form)
        .orElse(StudyForm.FULL_TIME);
  }
}
