package ua.journal.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import ua.journal.core.imports.Table;
import ua.journal.core.school.SchoolYear;

/** The demo's school year and its moment, told by the sheets with semesters and vacations. */
final class DemoCalendar {
  private static final LocalTime THIRD_LESSON = LocalTime.of(10, 42);
  private static final String TERMS = "Навчальний рік";
  private static final String DAYS_OFF = "Канікули та вихідні";

  private final List<Table> tables;

  DemoCalendar(List<Table> tables) {
    this.tables = tables;
  }

  /** The last school day not after today, in the middle of the third lesson. */
  LocalDateTime momentFor(LocalDate today) {
    LocalDate day = today;
    while (!isSchoolDay(day)) {
      day = day.minusDays(1);
    }
    return day.atTime(THIRD_LESSON);
  }

  private boolean isSchoolDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && covers(TERMS, day) && !covers(DAYS_OFF, day);
  }

  private boolean covers(String sheet, LocalDate day) {
    Optional<Table> found =
        tables.stream().filter(table -> table.sheet().equals(sheet)).findFirst();
    int begins = SchoolYear.beginsOf(day);
    return found.stream()
        .flatMap(table -> table.rows().stream().skip(1))
        .anyMatch(
            row ->
                !day.isBefore(date(row.get(1), begins)) && !day.isAfter(date(row.get(2), begins)));
  }

  private static LocalDate date(String text, int begins) {
    String[] parts = text.split("\\.");
    int month = Integer.parseInt(parts[1]);
    int year = month >= Month.AUGUST.getValue() ? begins : begins + 1;
    return LocalDate.of(year, month, Integer.parseInt(parts[0]));
  }
}
