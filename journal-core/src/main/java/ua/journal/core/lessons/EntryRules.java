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

/**
 * What holds for every entry about a pupil, mark and attendance alike: R-MRK-02 and R-MRK-03
 * (clause 4, subject teacher, point 7), R-MRK-09 (point 1) and R-MRK-10 (clause 8.4). Pure and
 * thread-safe.
 */
public final class EntryRules {
  private static final Rule MEMBER = RuleBook.of("R-MRK-02");
  private static final Rule DAY = RuleBook.of("R-MRK-03");
  private static final Rule LATE_CHANGE = RuleBook.of("R-MRK-09");
  private static final Rule HISTORY = RuleBook.of("R-MRK-10");

  private EntryRules() {}

  /** What is written; the sentences speak of it. */
  public enum Kind {
    /** A mark. */
    MARK("mark."),
    /** An absence or a lateness. */
    ATTENDANCE("attendance.");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /**
   * Judges where an entry stands: its day has come, and the pupil was on the list that day.
   *
   * @param kind what is written, not null
   * @param lesson date of the lesson, not null
   * @param today the day at the school, not null
   * @param member whether the pupil was on the list of the journal on the date of the lesson
   * @return blocking findings, never null
   */
  public static List<Finding> place(Kind kind, LocalDate lesson, LocalDate today, boolean member) {
    List<Finding> findings = new ArrayList<>();
    Map<String, String> date = Map.of("date", lesson.toString());
    if (lesson.isAfter(today)) {
      findings.add(DAY.finding(kind.prefix + "future", date));
    }
    if (!member) {
      findings.add(MEMBER.finding(kind.prefix + "notMember", date));
    }
    return findings;
  }

  /**
   * Judges a new column without a day: most marks stand on the day the work was done.
   *
   * @param ofTerm whether marks of its kind are given for several lessons
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> needsDay(boolean ofTerm) {
    return ofTerm
        ? Optional.empty()
        : Optional.of(DAY.finding("column.needsDay", Map.of(), Fix.ADD_COLUMN));
  }

  /**
   * Judges whether the journal knows the pupil at all.
   *
   * @param known whether the pupil was ever on its list
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> pupil(boolean known) {
    return known ? Optional.empty() : Optional.of(MEMBER.finding("mark.stranger", Map.of()));
  }

  /**
   * Judges a change of an entry: once its window has passed it needs a reason.
   *
   * @param kind what is written, not null
   * @param lesson date of the lesson, not null
   * @param today the day at the school, not null
   * @param window days after the lesson in which no reason is asked for
   * @param reason what was given, null for none
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> change(
      Kind kind, LocalDate lesson, LocalDate today, int window, @Nullable String reason) {
    boolean given = reason != null && !reason.isBlank();
    if (given || !today.isAfter(lesson.plusDays(window))) {
      return Optional.empty();
    }
    Map<String, String> facts = Map.of("date", lesson.toString(), "days", Integer.toString(window));
    return Optional.of(LATE_CHANGE.finding(kind.prefix + "reason", facts, Fix.REASON));
  }

  /**
   * Judges the length of a reason.
   *
   * @param reason what was given, null for none
   * @param max most characters
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> reason(@Nullable String reason, int max) {
    if (reason == null || reason.length() <= max) {
      return Optional.empty();
    }
    Map<String, String> length =
        Map.of("length", Integer.toString(reason.length()), "max", Integer.toString(max));
    return Optional.of(LATE_CHANGE.finding("mark.reasonLong", length));
  }

  /**
   * Judges the period of a lesson.
   *
   * @param takesEntries whether it is open
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> period(boolean takesEntries) {
    return takesEntries
        ? Optional.empty()
        : Optional.of(LATE_CHANGE.finding("period.locked", Map.of()));
  }

  /**
   * Judges a withdrawal: there has to be something whose history it continues.
   *
   * @param kind what is withdrawn, not null
   * @param written whether anything was ever written there
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> withdrawal(Kind kind, boolean written) {
    return written
        ? Optional.empty()
        : Optional.of(HISTORY.finding(kind.prefix + "nothing", Map.of()));
  }
}
