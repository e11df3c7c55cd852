package ua.journal.core.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;

/**
 * Judges a school year as a whole (clause 4, administrator, point 7): R-YEAR-01, R-YEAR-02 and
 * R-BELL-03, beside what {@link PeriodRules} and {@link LessonTimes} say. Pure and thread-safe.
 */
public final class YearRules {
  /** Fewest days of vacations in a year, in calendar days (law 463-IX, article 10). */
  public static final int VACATION_DAYS = 30;

  private static final String VACATION = "канікул";
  private static final Rule BOUNDS = RuleBook.of("R-YEAR-01");
  private static final Rule VACATIONS = RuleBook.of("R-YEAR-02");
  private static final Rule ALL_BELLS = RuleBook.of("R-BELL-03");

  private YearRules() {}

  /**
   * Judges a year; one that has no semesters yet is not judged by its days.
   *
   * @param year the year, not null
   * @return findings, the blocking ones first, never null
   */
  public static List<Finding> judge(YearFrame year) {
    List<Finding> findings = new ArrayList<>();
    judgeTerms(year, findings);
    findings.addAll(PeriodRules.lines(year));
    for (LessonTimes schedule : year.schedules()) {
      findings.addAll(schedule.judge());
      judgeNumbers(year.ordinary(), schedule, findings);
    }
    findings.sort((one, other) -> Boolean.compare(other.blocks(), one.blocks()));
    return findings;
  }

  /**
   * Counts the days of vacations: days inside the year that lie between the semesters or in a
   * vacation. A day off whose name does not say that it is a vacation is not one.
   *
   * @param year the year, not null
   * @return calendar days, 0 for a year without semesters
   */
  public static int vacationDays(YearFrame year) {
    if (year.terms().isEmpty()) {
      return 0;
    }
    LocalDate from = year.terms().get(0).from();
    LocalDate to = year.terms().get(year.terms().size() - 1).to();
    SchoolCalendar calendar = year.calendar();
    int days = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (calendar.termOf(day).isEmpty() || isVacation(calendar, day)) {
        days++;
      }
    }
    return days;
  }

  private static boolean isVacation(SchoolCalendar calendar, LocalDate day) {
    return calendar.daysOff().stream()
        .filter(off -> off.contains(day))
        .anyMatch(off -> off.name().toLowerCase(Locale.ROOT).contains(VACATION));
  }

  private static void judgeTerms(YearFrame year, List<Finding> findings) {
    LocalDate first = YearFrame.firstDay(year.begins());
    LocalDate last = LocalDate.of(year.begins() + 1, Month.JUNE, 30);
    List<Finding> broken = PeriodRules.terms(year.terms());
    findings.addAll(broken);
    for (Term term : year.terms()) {
      boolean leaves = term.from().isBefore(first) || term.to().isAfter(last);
      if (leaves && !PeriodRules.isTurned(term)) {
        findings.add(BOUNDS.finding("year.bounds", Map.of("no", Integer.toString(term.no()))));
      }
    }
    int days = vacationDays(year);
    if (broken.isEmpty() && !year.terms().isEmpty() && days < VACATION_DAYS) {
      Map<String, String> facts =
          Map.of("days", Integer.toString(days), "missing", Integer.toString(VACATION_DAYS - days));
      findings.add(VACATIONS.finding("year.vacations", facts));
    }
  }

  private static void judgeNumbers(
      LessonTimes ordinary, LessonTimes schedule, List<Finding> findings) {
    for (LessonTime period : ordinary.lessonTimes()) {
      if (schedule.period(period.no()).isEmpty()) {
        Map<String, String> facts =
            Map.of("no", Integer.toString(period.no()), "name", schedule.name());
        findings.add(ALL_BELLS.finding("bell.missing", facts));
      }
    }
  }
}
