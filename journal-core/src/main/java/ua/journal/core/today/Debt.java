package ua.journal.core.today;

import java.util.List;
import ua.journal.core.lessons.Lesson;

/**
 * What an earlier lesson still lacks (R-LES-02).
 *
 * @param lesson the lesson
 * @param journalTitle name of the journal
 * @param missing what is missing, never empty
 * @param planned whether the plan has an item not used yet
 */
public record Debt(Lesson lesson, String journalTitle, List<Missing> missing, boolean planned) {
  /** What a lesson lacks. */
  static Debt of(TodayLesson source) {
    return new Debt(
        source.lesson(),
        source.journalTitle(),
        missing(source.lesson()),
        !source.planned().isEmpty());
  }

  /** A missing entry and the minutes it takes. */
  public enum Missing {
    /** The roll call is not confirmed. */
    ROLL_CALL(1),
    /** No topic. */
    TOPIC(1),
    /** Neither homework nor «без д/з». */
    HOMEWORK(1);

    private final int minutes;

    Missing(int minutes) {
      this.minutes = minutes;
    }

    /**
     * Returns how long the entry takes.
     *
     * @return minutes
     */
    public int minutes() {
      return minutes;
    }
  }

  /**
   * Returns how long the debt takes.
   *
   * @return minutes
   */
  public int minutes() {
    return missing.stream().mapToInt(Missing::minutes).sum();
  }

  /**
   * Lists what a lesson lacks.
   *
   * @param lesson the lesson, not null
   * @return missing entries, empty when the lesson is filled
   */
  public static List<Missing> missing(Lesson lesson) {
    List<Missing> missing = new java.util.ArrayList<>();
    if (!lesson.rollCalled()) {
      missing.add(Missing.ROLL_CALL);
    }
    if (!lesson.record().hasTopic()) {
      missing.add(Missing.TOPIC);
    }
    if (!lesson.record().homeworkDecided()) {
      missing.add(Missing.HOMEWORK);
    }
    return List.copyOf(missing);
  }
}
