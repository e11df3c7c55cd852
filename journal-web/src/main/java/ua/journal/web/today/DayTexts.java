package ua.journal.web.today;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.today.Today;
import ua.journal.core.today.TodayLesson;
import ua.journal.web.locale.Words;

/** The head of the page of a day: its name, its sum, the days beside it. */
public final class DayTexts {
  private final Words words;
  private final Today day;

  DayTexts(Words words, Today day) {
    this.words = words;
    this.day = day;
  }

  /** «Понеділок, 19 січня». */
  public String title() {
    return words.day(day.date());
  }

  /** Whether the day shown is today. */
  public boolean current() {
    return day.date().equals(day.now().toLocalDate());
  }

  /** «6 уроків, з них 1 заміна. Проведено 2, до кінця 3-го – 28 хв.», empty on a free day. */
  public String sum() {
    List<TodayLesson> lessons = day.lessons();
    if (lessons.isEmpty()) {
      return "";
    }
    long substitutions = lessons.stream().filter(l -> l.lesson().substitute() != null).count();
    String sum = words.count("today.lessons", lessons.size());
    if (substitutions > 0) {
      sum += words.count("today.ofThemSubstitutions", substitutions);
    }
    return sum + "." + (current() ? progress(lessons) : "");
  }

  /** Why there is nothing to do and when there will be. */
  public String nothing() {
    String why =
        day.dayOff().isEmpty()
            ? words.say(current() ? "today.none" : "today.noneThatDay")
            : words.say("today.dayOff", day.dayOff());
    LocalDate next = day.nextSchoolDay();
    return next == null
        ? why
        : why + " " + words.say("today.next", words.weekday(next), words.date(next));
  }

  /** The last weekday before the day shown. */
  public LocalDate previous() {
    DayOfWeek weekday = day.date().getDayOfWeek();
    if (weekday == DayOfWeek.MONDAY) {
      return day.date().minusDays(3);
    }
    return day.date().minusDays(weekday == DayOfWeek.SUNDAY ? 2 : 1);
  }

  /** The next school day, or tomorrow where the calendar ends. */
  public LocalDate next() {
    LocalDate next = day.nextSchoolDay();
    return next == null ? day.date().plusDays(1) : next;
  }

  /** «разом ≈ 14 хв». */
  public String debts() {
    return words.say("debt.sum", day.debtMinutes());
  }

  private String progress(List<TodayLesson> lessons) {
    long held = lessons.stream().filter(line -> over(line.lesson())).count();
    String done = held == 0 ? "" : " " + words.say("today.held", held);
    return lessons.stream()
        .map(TodayLesson::lesson)
        .filter(lesson -> going(lesson, day.now()))
        .findFirst()
        .map(lesson -> done + (done.isEmpty() ? " " : ", ") + untilEnd(lesson, done.isEmpty()))
        .orElse(done.isEmpty() ? "" : done + ".");
  }

  private String untilEnd(Lesson lesson, boolean first) {
    long minutes = Duration.between(day.now().toLocalTime(), lesson.ends()).toMinutes();
    String key = first ? "today.untilEndFirst" : "today.untilEnd";
    return words.say(key, lesson.period(), minutes);
  }

  private boolean over(Lesson lesson) {
    LessonStatus status = lesson.statusAt(day.now());
    return status == LessonStatus.HELD || status == LessonStatus.SUBSTITUTED;
  }

  private static boolean going(Lesson lesson, LocalDateTime now) {
    return lesson.stored() != LessonStatus.CANCELLED
        && !lesson.date().atTime(lesson.starts()).isAfter(now)
        && lesson.date().atTime(lesson.ends()).isAfter(now);
  }
}
