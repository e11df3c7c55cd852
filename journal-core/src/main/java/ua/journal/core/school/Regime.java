package ua.journal.core.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * When which lesson times ring and how lessons are held. Of several lines that concern a class and
 * a day the shorter span speaks, of two equal ones that of the class. Immutable.
 *
 * @param schedules schedules beside the ordinary one
 * @param lines spans held otherwise than ordinary
 */
@API(status = API.Status.STABLE)
public record Regime(List<LessonTimes> schedules, List<RegimeLine> lines) {
  /** Nothing but the ordinary. */
  public static final Regime ORDINARY = new Regime(List.of(), List.of());

  private static final Comparator<RegimeLine> CLOSEST =
      Comparator.comparingLong(RegimeLine::days)
          .thenComparing(line -> line.schoolClass() == RegimeLine.ALL);

  /** Copies the lists. */
  public Regime {
    schedules = List.copyOf(schedules);
    lines = List.copyOf(lines);
  }

  /**
   * Finds what was said about a day of a class.
   *
   * @param day the day, not null
   * @param schoolClass id of the class
   * @return the closest line, empty for an ordinary day
   */
  public Optional<RegimeLine> line(LocalDate day, long schoolClass) {
    return lines.stream().filter(line -> line.concerns(day, schoolClass)).min(CLOSEST);
  }

  /**
   * Finds when a lesson begins and ends. A number that the schedule of the day lacks rings as
   * ordinary, so that no lesson is lost.
   *
   * @param day the day, not null
   * @param schoolClass id of the class
   * @param no number of the lesson
   * @param ordinary the ordinary schedule, not null
   * @return the lesson time, empty when there is none of that number at all
   */
  public Optional<LessonTime> period(
      LocalDate day, long schoolClass, int no, LessonTimes ordinary) {
    return line(day, schoolClass)
        .flatMap(line -> schedule(line.schedule()))
        .flatMap(schedule -> schedule.period(no))
        .or(() -> ordinary.period(no));
  }

  /**
   * Keeps the lines that begin in a span of days.
   *
   * @param from first day, not null
   * @param to last day, inclusive, not null
   * @return the regime of those days, never null
   */
  public Regime begunBetween(LocalDate from, LocalDate to) {
    return new Regime(
        schedules,
        lines.stream()
            .filter(line -> !line.from().isBefore(from) && !line.from().isAfter(to))
            .toList());
  }

  private Optional<LessonTimes> schedule(int no) {
    return schedules.stream().filter(schedule -> schedule.no() == no).findFirst();
  }
}
