package ua.journal.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.Lesson;

/**
 * What is special in the demo: debts of three topics, an unmarked quiz, a lesson without homework
 * today, the lesson that is going on.
 */
final class Stories {
  private static final int DEBTS = 3;
  private static final int QUIZ_DAYS_AGO = 5;

  private final LocalDateTime moment;
  private final String heroine;
  private final Set<LessonId> withoutTopic = new HashSet<>();
  private final Set<LessonId> withoutHomework = new HashSet<>();
  private final Set<LessonId> unmarkedQuiz = new HashSet<>();

  /** Takes the moment and the signed name of the teacher the stories are about. */
  Stories(LocalDateTime moment, String heroine) {
    this.moment = moment;
    this.heroine = heroine;
  }

  String heroine() {
    return heroine;
  }

  /**
   * Chooses the lessons that tell the stories, among all the teacher's and those of one journal.
   */
  void choose(List<Lesson> teachers, List<Lesson> favourite) {
    LocalDate today = moment.toLocalDate();
    Comparator<Lesson> order = Comparator.comparing(Lesson::date).thenComparing(Lesson::period);
    teachers.stream()
        .filter(lesson -> lesson.date().isBefore(today))
        .sorted(order.reversed())
        .filter(firstOfEachDay())
        .limit(DEBTS)
        .forEach(lesson -> withoutTopic.add(lesson.id()));
    teachers.stream()
        .filter(lesson -> lesson.date().equals(today) && isOver(lesson))
        .max(order)
        .ifPresent(lesson -> withoutHomework.add(lesson.id()));
    favourite.stream()
        .filter(lesson -> !lesson.date().isAfter(today.minusDays(QUIZ_DAYS_AGO)))
        .max(order)
        .ifPresent(lesson -> unmarkedQuiz.add(lesson.id()));
  }

  private static java.util.function.Predicate<Lesson> firstOfEachDay() {
    Set<LocalDate> seen = new HashSet<>();
    return lesson -> seen.add(lesson.date());
  }

  boolean isOver(Lesson lesson) {
    return !lesson.date().atTime(lesson.ends()).isAfter(moment);
  }

  boolean isGoingOn(Lesson lesson) {
    return !isOver(lesson) && !lesson.date().atTime(lesson.starts()).isAfter(moment);
  }

  boolean lacksTopic(Lesson lesson) {
    return withoutTopic.contains(lesson.id());
  }

  boolean lacksHomework(Lesson lesson) {
    return withoutHomework.contains(lesson.id());
  }

  boolean isUnmarkedQuiz(Lesson lesson) {
    return unmarkedQuiz.contains(lesson.id());
  }
}
