package ua.journal.core.lessons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Fix;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.Severity;
import ua.journal.core.school.Settings;

/**
 * Rules of the lesson record: R-LES-02, R-LES-04, R-LES-05, R-LNG-01, R-HW-01, R-HW-02. Pure and
 * thread-safe.
 */
public final class LessonRules {
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
    text(record.topic(), MAX_TOPIC).ifPresent(findings::add);
    text(record.workTopic(), MAX_TOPIC).ifPresent(findings::add);
    text(record.homework(), MAX_HOMEWORK).ifPresent(findings::add);
    if (record.kind().needsWorkTopic() && record.workTopic().isBlank()) {
      findings.add(RuleBook.finding("R-LES-04", "lesson.workTopic", Map.of(), Fix.NAME_WORK));
    }
    if (record.due() != null && !isLater(due, lesson)) {
      findings.add(RuleBook.finding("R-HW-01", "homework.due", Map.of(), Fix.CHOOSE_DUE));
    }
    if (grade == 1 && !record.homework().isBlank()) {
      findings.add(RuleBook.finding("R-HW-02", "homework.gradeOne", Map.of()));
    }
    String words = record.topic() + " " + record.workTopic() + " " + record.homework();
    if (!StateLanguage.accepts(words)) {
      findings.add(language(settings));
    }
    return findings;
  }

  /**
   * Judges a text by length and characters.
   *
   * @param text what was typed, not null
   * @param max most characters
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> text(String text, int max) {
    if (text.length() > max) {
      Map<String, String> facts =
          Map.of("length", Integer.toString(text.length()), "max", Integer.toString(max));
      return Optional.of(RuleBook.finding("R-TXT-01", "text.length", facts));
    }
    boolean control = text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n');
    return control
        ? Optional.of(RuleBook.finding("R-TXT-01", "text.control", Map.of()))
        : Optional.empty();
  }

  /**
   * Judges the cancelling of a lesson (R-LES-05).
   *
   * @param hasEntries whether marks or absences stand on the lesson
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> cancel(boolean hasEntries) {
    return hasEntries
        ? Optional.of(
            RuleBook.finding("R-LES-05", "lesson.hasEntries", Map.of(), Fix.WITHDRAW_FIRST))
        : Optional.empty();
  }

  /**
   * Judges the reason of a cancelled, moved or added lesson (R-LES-07): without one nobody can
   * check it.
   *
   * @param reason what was typed, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> reason(String reason) {
    return reason.isBlank()
        ? Optional.of(RuleBook.finding("R-LES-07", "lesson.reason", Map.of()))
        : text(reason, MAX_REASON);
  }

  /**
   * Judges a roll call (R-ATT-01): it is confirmed from the day of the lesson on.
   *
   * @param lesson the lesson, not null
   * @param today the day at the school, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> rollCall(Lesson lesson, LocalDate today) {
    return lesson.date().isAfter(today)
        ? Optional.of(
            RuleBook.finding(
                "R-ATT-03", "lesson.rollFuture", Map.of("date", lesson.date().toString())))
        : Optional.empty();
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
    Finding finding = RuleBook.finding("R-LNG-01", "text.language", Map.of(), Fix.REWRITE);
    return settings.languageBlocks()
        ? new Finding(
            finding.rule(),
            Severity.BLOCK,
            finding.clause(),
            finding.text(),
            finding.facts(),
            finding.fixes())
        : finding;
  }
}
