package ua.journal.core.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A teacher's day.
 *
 * @param date the day shown
 * @param now the school's local time
 * @param dayOff name of the vacation or free day, empty on a school day
 * @param lessons lessons in order
 * @param debts what ended lessons lack, latest first; of earlier days only the latest ones
 * @param owed what all lessons of earlier days lack
 * @param nextSchoolDay the next day with lessons at the school, null after the year's end
 */
public record Today(
    LocalDate date,
    LocalDateTime now,
    String dayOff,
    List<TodayLesson> lessons,
    List<Debt> debts,
    Owed owed,
    @org.jspecify.annotations.Nullable LocalDate nextSchoolDay) {
  /**
   * Returns how long all debts take, those not listed too.
   *
   * @return minutes
   */
  public int debtMinutes() {
    return owed.minutes() + ofToday().mapToInt(Debt::minutes).sum();
  }

  /**
   * Counts the debts that are not listed, for being too many.
   *
   * @return lessons, 0 when all are listed
   */
  public int unlisted() {
    return owed.lessons() - (debts.size() - (int) ofToday().count());
  }

  private Stream<Debt> ofToday() {
    return debts.stream().filter(debt -> debt.lesson().date().equals(now.toLocalDate()));
  }

  /**
   * What lessons lack, counted.
   *
   * @param lessons lessons that lack anything
   * @param rolls roll calls not confirmed
   * @param topics topics not written
   * @param homework homework neither written nor declared absent
   */
  public record Owed(int lessons, int rolls, int topics, int homework) {
    /**
     * Returns how long it takes to write it all.
     *
     * @return minutes
     */
    public int minutes() {
      return rolls * Debt.Missing.ROLL_CALL.minutes()
          + topics * Debt.Missing.TOPIC.minutes()
          + homework * Debt.Missing.HOMEWORK.minutes();
    }
  }
}
