package ua.journal.core.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Everything that says when lessons of a school year are held: what the page of the year shows and
 * a change of it replaces as a whole. Immutable.
 *
 * @param begins calendar year in which the school year begins
 * @param terms semesters, none before the year is set up
 * @param daysOff vacations and non-school days of the year
 * @param ordinary the ordinary lesson times
 * @param regime other lesson times, and the days held otherwise
 * @param classes names of the classes of the year by id, by grade and letter
 */
@API(status = API.Status.STABLE)
public record YearFrame(
    int begins,
    List<Term> terms,
    List<DayOff> daysOff,
    LessonTimes ordinary,
    Regime regime,
    Map<Long, String> classes) {
  /** Puts what it holds in order of time. */
  public YearFrame {
    terms = terms.stream().sorted(Comparator.comparingInt(Term::no)).toList();
    daysOff =
        daysOff.stream()
            .sorted(Comparator.comparing(DayOff::from).thenComparing(DayOff::name))
            .toList();
    regime =
        new Regime(
            regime.schedules().stream().sorted(Comparator.comparingInt(LessonTimes::no)).toList(),
            regime.lines().stream()
                .sorted(
                    Comparator.comparing(RegimeLine::from)
                        .thenComparing(RegimeLine::to)
                        .thenComparing(RegimeLine::schoolClass))
                .toList());
  }

  /**
   * Returns the year as lessons are made from it.
   *
   * @return the calendar, never null
   */
  public SchoolCalendar calendar() {
    return new SchoolCalendar(begins, terms, daysOff, ordinary.lessonTimes());
  }

  /**
   * Returns since when lessons are kept here and no longer on paper.
   *
   * @return the day, empty when they are since the year began
   */
  public Optional<LocalDate> keptFrom() {
    return daysOff.stream().filter(DayOff::isPaper).map(off -> off.to().plusDays(1)).findFirst();
  }

  /**
   * Returns the first day that belongs to a school year.
   *
   * @param begins calendar year in which the school year begins
   * @return 1 September
   */
  public static LocalDate firstDay(int begins) {
    return LocalDate.of(begins, Month.SEPTEMBER, 1);
  }

  /**
   * Returns the last day that belongs to a school year, with its summer.
   *
   * @param begins calendar year in which the school year begins
   * @return 31 August of the next year
   */
  public static LocalDate lastDay(int begins) {
    return firstDay(begins + 1).minusDays(1);
  }

  /**
   * Returns all schedules, the ordinary one first.
   *
   * @return schedules, never empty
   */
  public List<LessonTimes> schedules() {
    return Stream.concat(Stream.of(ordinary), regime.schedules().stream()).toList();
  }

  /**
   * Writes the year down for the history of its changes; two years that say the same have the same
   * text.
   *
   * @return one line for each fact, never null
   */
  public String asText() {
    List<String> lines = new ArrayList<>();
    terms.forEach(term -> lines.add("%d %s %s".formatted(term.no(), term.from(), term.to())));
    daysOff.forEach(off -> lines.add("%s %s %s".formatted(off.from(), off.to(), off.name())));
    for (LessonTimes schedule : schedules()) {
      lines.add("%d %s".formatted(schedule.no(), schedule.name()).strip());
      schedule
          .lessonTimes()
          .forEach(
              period ->
                  lines.add("  %d %s %s".formatted(period.no(), period.starts(), period.ends())));
    }
    regime
        .lines()
        .forEach(
            line ->
                lines.add(
                    "%s %s %d %d %s"
                        .formatted(
                            line.from(),
                            line.to(),
                            line.schoolClass(),
                            line.schedule(),
                            line.mode())));
    return String.join("\n", lines);
  }
}
