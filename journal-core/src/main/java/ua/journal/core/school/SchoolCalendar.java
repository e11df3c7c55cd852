package ua.journal.core.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A school year: semesters, days off, lesson times. Immutable.
 *
 * @param begins calendar year in which the school year begins
 * @param terms semesters in order
 * @param daysOff vacations and non-school days
 * @param lessonTimes lesson times in order
 */
@API(status = API.Status.STABLE)
public record SchoolCalendar(
    int begins, List<Term> terms, List<DayOff> daysOff, List<LessonTime> lessonTimes) {
  /** Copies the lists. */
  public SchoolCalendar {
    terms = List.copyOf(terms);
    daysOff = List.copyOf(daysOff);
    lessonTimes = List.copyOf(lessonTimes);
  }

  /**
   * Finds the semester of a day.
   *
   * @param day the day, not null
   * @return the semester, empty between and outside semesters
   */
  public Optional<Term> termOf(LocalDate day) {
    return terms.stream().filter(term -> term.contains(day)).findFirst();
  }

  /**
   * Finds the semester to show on a day: the one it lies in, else the last begun, else the first.
   *
   * @param day the day, not null
   * @return the semester, never null
   */
  public Term shownOn(LocalDate day) {
    return termOf(day)
        .or(
            () ->
                terms.stream()
                    .filter(term -> !term.from().isAfter(day))
                    .max(Comparator.comparing(Term::from)))
        .orElseGet(() -> terms.get(0));
  }

  /**
   * Finds what makes a day free.
   *
   * @param day the day, not null
   * @return the day off, empty when there is none
   */
  public Optional<DayOff> dayOff(LocalDate day) {
    return daysOff.stream().filter(off -> off.contains(day)).findFirst();
  }

  /**
   * Returns whether lessons are held on a day.
   *
   * @param day the day, not null
   * @return true on a working day inside a semester and outside days off
   */
  public boolean isSchoolDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && termOf(day).isPresent() && dayOff(day).isEmpty();
  }

  /**
   * Finds the first day of lessons after a day.
   *
   * @param day the day, not null
   * @return the day, empty after the year's end
   */
  public Optional<LocalDate> nextSchoolDay(LocalDate day) {
    LocalDate last = terms.stream().map(Term::to).max(LocalDate::compareTo).orElse(day);
    return day.isBefore(last)
        ? day.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isSchoolDay).findFirst()
        : Optional.empty();
  }
}
