package ua.journal.core.school;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * The days of a school year: R-PER-01 (clause 4, deputy head, point 2). Semesters do not overlap,
 * and every lesson lies in a semester, outside vacations and days off. Pure and thread-safe.
 */
public final class PeriodRules {
  private static final Rule DAYS = RuleBook.of("R-PER-01");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int NAMED_DAYS = 5;

  private PeriodRules() {}

  /**
   * Judges the date of a lesson.
   *
   * @param day date of the lesson, not null
   * @param calendar the school year, not null
   * @return a blocking finding, empty when lessons may be held that day
   */
  public static Optional<Finding> lesson(LocalDate day, SchoolCalendar calendar) {
    return calendar.termOf(day).isEmpty()
        ? Optional.of(outside(day))
        : free(day, calendar.dayOff(day).map(DayOff::name).orElse(null));
  }

  /**
   * Judges an entry on a lesson whose day became free after it was made.
   *
   * @param day date of the lesson, not null
   * @param dayOff name of the vacation or free day, null for none
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> free(LocalDate day, @Nullable String dayOff) {
    return dayOff == null
        ? Optional.empty()
        : Optional.of(
            DAYS.finding("period.closed", Map.of("date", day.toString(), "name", dayOff)));
  }

  /**
   * Judges a day from which lessons change: its year has a calendar that is not over.
   *
   * @param day the day, not null
   * @param calendar calendar of the year the day lies in, null for none
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> begins(LocalDate day, @Nullable SchoolCalendar calendar) {
    boolean over =
        calendar == null || calendar.terms().stream().noneMatch(term -> !term.to().isBefore(day));
    return over ? Optional.of(outside(day)) : Optional.empty();
  }

  /**
   * Judges an entry of a semester: the year has it.
   *
   * @param no number of the semester
   * @param terms semesters of the year, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> known(int no, List<Term> terms) {
    if (terms.stream().anyMatch(term -> term.no() == no)) {
      return Optional.empty();
    }
    String there = terms.stream().map(term -> term.no() + "").collect(Collectors.joining(", "));
    return Optional.of(
        DAYS.finding("period.unknown", Map.of("no", Integer.toString(no), "terms", there)));
  }

  private static Finding outside(LocalDate day) {
    return DAYS.finding("period.outside", Map.of("date", day.toString()));
  }

  /**
   * Judges the semesters: each ends after it begins, one after the other.
   *
   * @param terms semesters by number, not null
   * @return blocking findings, never null
   */
  public static List<Finding> terms(List<Term> terms) {
    List<Finding> findings = new ArrayList<>();
    boolean inOrder = true;
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (isTurned(term)) {
        findings.add(DAYS.finding("year.turned", Map.of("no", Integer.toString(term.no()))));
      }
      inOrder &= i == 0 || terms.get(i - 1).to().isBefore(term.from());
    }
    if (findings.isEmpty() && !inOrder) {
      findings.add(DAYS.finding("year.overlap", Map.of()));
    }
    return findings;
  }

  /**
   * Judges a vacation or day off as it comes in: it ends after it begins.
   *
   * @param off the day off, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> dayOff(DayOff off) {
    return off.to().isBefore(off.from())
        ? Optional.of(DAYS.finding("year.dayOff", Map.of("name", off.name())))
        : Optional.empty();
  }

  static boolean isTurned(Term term) {
    return term.to().isBefore(term.from());
  }

  /**
   * Judges what a year has besides its semesters: free days and lines of the regime lie in it, and
   * a line names a class and lesson times there are.
   *
   * @param year the year, not null
   * @return blocking findings, never null
   */
  static List<Finding> lines(YearFrame year) {
    List<Finding> findings = new ArrayList<>();
    for (DayOff off : year.daysOff()) {
      if (isOutside(year, off.from(), off.to())) {
        findings.add(DAYS.finding("year.dayOff", Map.of("name", off.name())));
      }
    }
    for (RegimeLine line : year.regime().lines()) {
      boolean known = year.schedules().stream().anyMatch(each -> each.no() == line.schedule());
      boolean meant =
          line.schoolClass() == RegimeLine.ALL || year.classes().containsKey(line.schoolClass());
      if (!known || !meant || isOutside(year, line.from(), line.to())) {
        findings.add(DAYS.finding("year.regime", Map.of()));
      }
    }
    return findings;
  }

  private static boolean isOutside(YearFrame year, LocalDate from, LocalDate to) {
    return to.isBefore(from)
        || from.isBefore(YearFrame.firstDay(year.begins()))
        || to.isAfter(YearFrame.lastDay(year.begins()));
  }

  /**
   * Judges a change of the year by the lessons someone has written in: their days stay what they
   * were.
   *
   * @param fallen days of written lessons that would become free, one entry per lesson, not null
   * @param shifted days of written lessons that would pass to another semester, likewise
   * @return blocking findings, never null
   */
  public static List<Finding> written(Collection<LocalDate> fallen, Collection<LocalDate> shifted) {
    List<Finding> findings = new ArrayList<>();
    written("year.entries", fallen).ifPresent(findings::add);
    written("year.shifted", shifted).ifPresent(findings::add);
    return findings;
  }

  private static Optional<Finding> written(String text, Collection<LocalDate> lessons) {
    if (lessons.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> days = lessons.stream().distinct().sorted().toList();
    String named =
        days.stream().limit(NAMED_DAYS).map(DAY::format).collect(Collectors.joining(", "));
    Map<String, String> facts =
        Map.of(
            "dates",
            days.size() > NAMED_DAYS ? named + " …" : named,
            "lessons",
            Integer.toString(lessons.size()));
    return Optional.of(DAYS.finding(text, facts));
  }

  /**
   * Someone changed the year after the caller looked at it.
   *
   * @return the finding of a conflict, never null
   */
  public static Finding stale() {
    return DAYS.finding("year.changed", Map.of());
  }
}
