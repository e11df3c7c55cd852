package ua.journal.web.journal;

import ua.journal.core.lessons.Lesson;

/**
 * A line of the right page.
 *
 * @param no number of the lesson in the span shown
 * @param lesson the lesson
 * @param day «пн 19.01»
 * @param kind kind of lesson, empty for an ordinary one
 * @param homework homework, or that there is none
 * @param due day the homework is due, empty for none
 * @param month name of the month when the line opens it, else empty
 * @param over whether the lesson is over
 * @param current whether it is today's
 * @param why the reason of a change of the lesson, empty for none
 */
public record TopicLine(
    int no,
    Lesson lesson,
    String day,
    String kind,
    String homework,
    String due,
    String month,
    boolean over,
    boolean current,
    String why) {
  /** Whether the lesson is over and something is not written. */
  public boolean lacking() {
    return over && !(lesson.record().hasTopic() && lesson.record().homeworkDecided());
  }

  /** Whether the topic is missing though the lesson is over. */
  public boolean topicMissing() {
    return over && !lesson.record().hasTopic();
  }

  /** Whether the homework is missing though the lesson is over. */
  public boolean homeworkMissing() {
    return over && !lesson.record().homeworkDecided();
  }
}
