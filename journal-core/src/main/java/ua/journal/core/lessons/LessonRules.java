package ua.journal.core.lessons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Fix;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.Severity;
import ua.journal.core.regulation.TextRules;
import ua.journal.core.school.Settings;

/**
 * Rules of the lesson record and of changes of a lesson: R-LES-04, R-LES-05, R-LES-07, R-LNG-01,
 * R-HW-01, R-HW-02 (clause 4, subject teacher, points 1, 6 and 10, and 8.4). Pure and thread-safe.
 */
public final class LessonRules {
  private static final Rule WORK_TOPIC = RuleBook.of("R-LES-04");
  private static final Rule ENTRIES = RuleBook.of("R-LES-05");
  private static final Rule STATUS = RuleBook.of("R-LES-07");
  private static final Rule LANGUAGE = RuleBook.of("R-LNG-01");
  private static final Rule DUE = RuleBook.of("R-HW-01");
  private static final Rule GRADE_ONE = RuleBook.of("R-HW-02");

  /** Longest topic or topic of a work. */
  public static final int MAX_TOPIC = 500;

  /** Longest reason of a change. */
  public static final int MAX_REASON = 300;

  /** Longest homework. */
  public static final int MAX_HOMEWORK = 2000;

  private LessonRules() {}

  /**
   * Judges a record before it is written.
   *
   * @param record the new record, not null
   * @param lesson the lesson it belongs to, not null
   * @param due lesson the homework is due at, null when the record names none or it does not exist
   * @param grade grade of the class
   * @param settings the school's conventions, not null
   * @return findings, never null
   */
  public static List<Finding> judge(
      LessonRecord record, Lesson lesson, @Nullable Lesson due, int grade, Settings settings) {
    List<Finding> findings = new ArrayList<>();
    TextRules.judge(record.topic(), MAX_TOPIC).ifPresent(findings::add);
    TextRules.judge(record.workTopic(), MAX_TOPIC).ifPresent(findings::add);
    TextRules.judge(record.homework(), MAX_HOMEWORK).ifPresent(findings::add);
    workTopic(record.kind().needsWorkTopic(), !record.workTopic().isBlank())
        .ifPresent(findings::add);
    if (record.due() != null && !isLater(due, lesson)) {
      findings.add(DUE.finding("homework.due", Map.of(), Fix.CHOOSE_DUE));
    }
    if (grade == 1 && !record.homework().isBlank()) {
      findings.add(GRADE_ONE.finding("homework.gradeOne", Map.of()));
    }
    String words = record.topic() + " " + record.workTopic() + " " + record.homework();
    if (!StateLanguage.accepts(words)) {
      findings.add(language(settings));
    }
    return findings;
  }

  /**
   * Judges the cancelling of a lesson.
   *
   * @param hasEntries whether marks or absences stand on the lesson
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> cancel(boolean hasEntries) {
    return hasEntries
        ? Optional.of(ENTRIES.finding("lesson.hasEntries", Map.of(), Fix.WITHDRAW_FIRST))
        : Optional.empty();
  }

  /**
   * Judges the reason of a cancelled, moved or added lesson: without one it cannot be checked.
   *
   * @param reason what was typed, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> reason(String reason) {
    return reason.isBlank()
        ? Optional.of(STATUS.finding("lesson.reason", Map.of()))
        : TextRules.judge(reason, MAX_REASON);
  }

  /**
   * Judges an entry on a lesson, or its moving: only a lesson that is held has them.
   *
   * @param lesson the lesson, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> held(Lesson lesson) {
    return lesson.stored() == LessonStatus.CANCELLED
        ? Optional.of(STATUS.finding("lesson.cancelled", date(lesson)))
        : Optional.empty();
  }

  /**
   * Judges the topic of a work that stands in a column of its own.
   *
   * @param needed whether the kind of work has to be named
   * @param named whether the column or the lesson names it
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> workTopic(boolean needed, boolean named) {
    return needed && !named
        ? Optional.of(WORK_TOPIC.finding("lesson.workTopic", Map.of(), Fix.NAME_WORK))
        : Optional.empty();
  }

  /**
   * Judges whether a journal has a lesson.
   *
   * @param lesson the lesson, null when the journal has none of that number
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> known(@Nullable Lesson lesson) {
    return lesson == null
        ? Optional.of(STATUS.finding("lesson.unknown", Map.of()))
        : Optional.empty();
  }

  /**
   * Judges a move: the lesson has no substitute, and the place is another one.
   *
   * @param lesson the lesson, not null
   * @param date the wanted day, not null
   * @param period the wanted number
   * @return blocking findings, never null
   */
  public static List<Finding> move(Lesson lesson, LocalDate date, int period) {
    List<Finding> findings = new ArrayList<>();
    if (lesson.substitute() != null) {
      findings.add(STATUS.finding("lesson.substituted", date(lesson)));
    }
    if (lesson.date().equals(date) && lesson.period() == period) {
      findings.add(STATUS.finding("lesson.samePlace", date(lesson)));
    }
    return findings;
  }

  /**
   * Judges a restoring: the lesson is cancelled, not moved.
   *
   * @param lesson the lesson, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> restore(Lesson lesson) {
    return lesson.stored() == LessonStatus.CANCELLED && lesson.movedTo() == null
        ? Optional.empty()
        : Optional.of(STATUS.finding("lesson.notCancelled", date(lesson)));
  }

  private static Map<String, String> date(Lesson lesson) {
    return Map.of("date", lesson.date().toString());
  }

  private static boolean isLater(@Nullable Lesson due, Lesson lesson) {
    if (due == null
        || due.stored() == LessonStatus.CANCELLED
        || !due.journal().equals(lesson.journal())) {
      return false;
    }
    return due.isAfter(lesson);
  }

  private static Finding language(Settings settings) {
    Severity severity = settings.languageBlocks() ? Severity.BLOCK : Severity.WARN;
    return LANGUAGE.finding(severity, "text.language", Map.of(), Fix.REWRITE);
  }
}
