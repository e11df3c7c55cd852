package ua.journal.web.diary;

import java.time.LocalDate;
import ua.journal.web.locale.Words;

/**
 * A day's tab on a phone.
 *
 * @param no number of the day in the week, from 1
 * @param weekday «пн»
 * @param number day of the month
 * @param name «Понеділок, 19 січня»
 * @param shown whether the page opens with this day
 */
public record DayTab(int no, String weekday, int number, String name, boolean shown) {
  static DayTab of(LocalDate day, boolean shown, Words words) {
    return new DayTab(
        day.getDayOfWeek().getValue(),
        words.weekday(day),
        day.getDayOfMonth(),
        words.day(day),
        shown);
  }
}
