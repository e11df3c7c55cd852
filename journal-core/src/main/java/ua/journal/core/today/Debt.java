package ua.journal.core.today;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.journal.core.attendance.AttendanceRules;
import ua.journal.core.lessons.FilledRules;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.regulation.Finding;

/**
 * What an earlier lesson still lacks.
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
    ROLL_CALL(1, "lesson.rollMissing"),
    /** No topic. */
    TOPIC(1, "lesson.noTopic"),
    /** Neither homework nor «без д/з». */
    HOMEWORK(1, "lesson.noHomework");

    private final int minutes;
    private final String text;

    Missing(int minutes, String text) {
      this.minutes = minutes;
      this.text = text;
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
    List<String> texts = findings(lesson).stream().map(Finding::text).toList();
    return Arrays.stream(Missing.values()).filter(each -> texts.contains(each.text)).toList();
  }

  /**
   * Says what a lesson lacks as the rules do, with their clauses.
   *
   * @param lesson the lesson, not null
   * @return warnings, empty when the lesson is filled
   */
  public static List<Finding> findings(Lesson lesson) {
    List<Finding> findings = new ArrayList<>();
    AttendanceRules.called(lesson).ifPresent(findings::add);
    findings.addAll(FilledRules.judge(lesson));
    return findings;
  }
}
