package ua.journal.benchmarks.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import ua.journal.core.register.SchoolRows.DayOffRow;
import ua.journal.core.register.SchoolRows.TermRow;

/**
 * Days of one school year.
 *
 * @param begins calendar year in which it begins
 */
record SchoolYear(int begins) {
  /** Marks can be saved on lessons that have been held, so a year needs some weeks behind it. */
  private static final int WEEKS_NEEDED = 6;

  /** Finds the newest year with enough lessons behind it. */
  static SchoolYear around(LocalDate today) {
    LocalDate usable = today.minusWeeks(WEEKS_NEEDED);
    int september = 9;
    boolean autumn = usable.getMonthValue() >= september;
    return new SchoolYear(autumn ? usable.getYear() : usable.getYear() - 1);
  }

  List<TermRow> terms() {
    return List.of(
        new TermRow(begins, 1, first(), LocalDate.of(begins, 12, 31)),
        new TermRow(begins, 2, LocalDate.of(begins + 1, 1, 12), last()));
  }

  List<DayOffRow> daysOff() {
    LocalDate autumn = LocalDate.of(begins, 10, 26);
    LocalDate spring = LocalDate.of(begins + 1, 3, 22);
    return List.of(
        new DayOffRow(autumn, autumn.plusDays(6), "осінні канікули"),
        new DayOffRow(spring, spring.plusDays(6), "весняні канікули"));
  }

  LocalDate first() {
    return LocalDate.of(begins, 9, 1);
  }

  LocalDate last() {
    return LocalDate.of(begins + 1, 5, 31);
  }

  /** Returns the school days of a semester. */
  List<LocalDate> schoolDays(TermRow term) {
    return term.from()
        .datesUntil(term.to().plusDays(1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .filter(day -> daysOff().stream().noneMatch(off -> covers(off, day)))
        .toList();
  }

  private static boolean covers(DayOffRow off, LocalDate day) {
    return !day.isBefore(off.from()) && !day.isAfter(off.to());
  }
}
