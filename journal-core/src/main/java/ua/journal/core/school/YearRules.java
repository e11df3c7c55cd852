package ua.journal.core.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.RuleBook;

/**
 * Judges a school year as a whole (clause 4, administrator, point 7): semesters, vacations, bells.
 * Pure and thread-safe.
 */
public final class YearRules {
  /** Fewest days of vacations in a year, in calendar days (law 463-IX, article 10). */
  public static final int VACATION_DAYS = 30;

  private static final String VACATION = "канікул";

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
    judgeDaysOff(year, findings);
    judgeRegime(year, findings);
    for (BellSchedule schedule : year.schedules()) {
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
    boolean turned = false;
    for (Term term : year.terms()) {
      Map<String, String> facts = Map.of("no", Integer.toString(term.no()));
      if (term.to().isBefore(term.from())) {
        turned = true;
        findings.add(RuleBook.finding("R-PER-01", "year.turned", facts));
      } else if (term.from().isBefore(first) || term.to().isAfter(last)) {
        findings.add(RuleBook.finding("R-YEAR-01", "year.bounds", facts));
      }
    }
    boolean inOrder = true;
    for (int i = 1; i < year.terms().size(); i++) {
      inOrder &= year.terms().get(i - 1).to().isBefore(year.terms().get(i).from());
    }
    if (!turned && !inOrder) {
      findings.add(RuleBook.finding("R-PER-01", "year.overlap", Map.of()));
    }
    int days = vacationDays(year);
    if (!turned && inOrder && !year.terms().isEmpty() && days < VACATION_DAYS) {
      Map<String, String> facts =
          Map.of("days", Integer.toString(days), "missing", Integer.toString(VACATION_DAYS - days));
      findings.add(RuleBook.finding("R-YEAR-02", "year.vacations", facts));
    }
  }

  private static void judgeDaysOff(YearFrame year, List<Finding> findings) {
    for (DayOff off : year.daysOff()) {
      if (isOutside(year, off.from(), off.to())) {
        findings.add(RuleBook.finding("R-PER-01", "year.dayOff", Map.of("name", off.name())));
      }
    }
  }

  private static void judgeRegime(YearFrame year, List<Finding> findings) {
    for (RegimeLine line : year.regime().lines()) {
      boolean known = year.schedules().stream().anyMatch(each -> each.no() == line.schedule());
      boolean meant =
          line.schoolClass() == RegimeLine.ALL || year.classes().containsKey(line.schoolClass());
      if (!known || !meant || isOutside(year, line.from(), line.to())) {
        findings.add(RuleBook.finding("R-PER-01", "year.regime", Map.of()));
      }
    }
  }

  private static boolean isOutside(YearFrame year, LocalDate from, LocalDate to) {
    return to.isBefore(from)
        || from.isBefore(YearFrame.firstDay(year.begins()))
        || to.isAfter(YearFrame.lastDay(year.begins()));
  }

  private static void judgeNumbers(
      BellSchedule ordinary, BellSchedule schedule, List<Finding> findings) {
    for (Bell bell : ordinary.bells()) {
      if (schedule.bell(bell.no()).isEmpty()) {
        Map<String, String> facts =
            Map.of("no", Integer.toString(bell.no()), "name", schedule.name());
        findings.add(RuleBook.finding("R-BELL-03", "bell.missing", facts));
      }
    }
  }
}
