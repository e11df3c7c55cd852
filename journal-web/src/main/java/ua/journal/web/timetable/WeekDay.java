package ua.journal.web.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.journal.core.school.LessonTime;
import ua.journal.core.timetable.Card;
import ua.journal.core.timetable.Clash;

/** A day of the week with its hours, each with what stands there. */
public record WeekDay(LocalDate date, List<Hour> hours) {
  private static final int SCHOOL_DAYS = 5;

  static List<WeekDay> of(
      LocalDate day, List<LessonTime> lessonTimes, List<Card> cards, List<Clash> clashes) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Stream.iterate(monday, date -> date.plusDays(1))
        .limit(SCHOOL_DAYS)
        .map(date -> new WeekDay(date, hours(date.getDayOfWeek(), lessonTimes, cards, clashes)))
        .toList();
  }

  /** Some day of that name, to say it in words. */
  static LocalDate date(DayOfWeek day) {
    return LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day));
  }

  private static List<Hour> hours(
      DayOfWeek day, List<LessonTime> lessonTimes, List<Card> cards, List<Clash> clashes) {
    List<Hour> hours = new ArrayList<>();
    for (LessonTime period : lessonTimes) {
      List<Card> here =
          cards.stream()
              .filter(card -> card.slot().day() == day && card.slot().period() == period.no())
              .toList();
      List<Clash> wrong =
          clashes.stream()
              .filter(clash -> clash.day() == day && clash.period() == period.no())
              .filter(clash -> here.stream().anyMatch(card -> concerns(clash, card)))
              .toList();
      hours.add(new Hour(day.getValue() + ":" + period.no(), period, here, wrong));
    }
    return hours;
  }

  private static boolean concerns(Clash clash, Card card) {
    return clash.one().equals(card.course().journal())
        || clash.other().equals(card.course().journal());
  }

  /**
   * One lesson of the day: its place as «1:3», the lesson time, what stands there and what is
   * wrong.
   */
  public record Hour(String at, LessonTime period, List<Card> cards, List<Clash> clashes) {}
}
