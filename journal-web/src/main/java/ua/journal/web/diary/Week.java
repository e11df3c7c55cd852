package ua.journal.web.diary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import ua.journal.web.locale.Words;

/**
 * The week shown.
 *
 * @param monday its first day
 * @param today the day at the school
 */
public record Week(LocalDate monday, LocalDate today) {
  /** The week of the day asked for; without one the present week, on its last days the next. */
  static Week of(Optional<LocalDate> asked, LocalDate today) {
    LocalDate day = asked.orElseGet(() -> current(today));
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today);
  }

  private static LocalDate current(LocalDate today) {
    return today.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
        ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        : today;
  }

  public LocalDate friday() {
    return monday.plusDays(4);
  }

  public LocalDate saturday() {
    return monday.plusDays(5);
  }

  public LocalDate previous() {
    return monday.minusWeeks(1);
  }

  public LocalDate next() {
    return monday.plusWeeks(1);
  }

  /** Whether it is the week a visit without a choice shows. */
  public boolean present() {
    return of(Optional.empty(), today).monday().equals(monday);
  }

  /** The day a phone shows first. */
  LocalDate shown() {
    boolean within = !today.isBefore(monday) && !today.isAfter(saturday());
    return within ? today : monday;
  }

  List<DayTab> tabs(Words words, boolean sixDays) {
    return monday
        .datesUntil(monday.plusDays(sixDays ? 6 : 5))
        .map(day -> DayTab.of(day, day.equals(shown()), words))
        .toList();
  }
}
