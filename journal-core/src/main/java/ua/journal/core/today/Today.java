package ua.journal.core.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A teacher's day.
 *
 * @param date the day shown
 * @param now the school's local time
 * @param dayOff name of the vacation or free day, empty on a school day
 * @param lessons lessons in order
 * @param debts what earlier lessons lack, latest first
 * @param nextSchoolDay the next day with lessons at the school, null after the year's end
 */
public record Today(
    LocalDate date,
    LocalDateTime now,
    String dayOff,
    List<TodayLesson> lessons,
    List<Debt> debts,
    @org.jspecify.annotations.Nullable LocalDate nextSchoolDay) {
  /**
   * Returns how long all debts take.
   *
   * @return minutes
   */
  public int debtMinutes() {
    return debts.stream().mapToInt(Debt::minutes).sum();
  }
}
