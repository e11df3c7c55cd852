package ua.journal.core.marks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.lessons.EntryRules;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Fix;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.Severity;
import ua.journal.core.regulation.TextRules;
import ua.journal.core.school.Settings;

/**
 * Rules of current marks: R-MRK-01, R-MRK-12 (section 5 and order 1427), R-MRK-04, R-MRK-06,
 * R-MRK-07, R-MRK-08 (clause 4, subject teacher, points 1, 7 and 8) and R-MRK-11 (clause 2.8); what
 * they share with attendance is in {@link EntryRules}. Pure and thread-safe.
 */
public final class MarkRules {
  private static final Rule SCALE = RuleBook.of("R-MRK-01");
  private static final Rule ITEM = RuleBook.of("R-MRK-04");
  private static final Rule ABSENCE = RuleBook.of("R-MRK-06");
  private static final Rule EXEMPT = RuleBook.of("R-MRK-07");
  private static final Rule SAME_DAY = RuleBook.of("R-MRK-08");
  private static final Rule COMMENT = RuleBook.of("R-MRK-11");
  private static final Rule POINTS = RuleBook.of("R-MRK-12");

  /** Longest comment of a mark and longest reason of a late change. */
  public static final int MAX_TEXT = 500;

  private static final Set<String> LEVELS = Set.of("П", "С", "Д", "В");
  private static final Set<String> SUMMARY_STATES = Set.of("н/а", "вивч.");

  private MarkRules() {}

  /**
   * Judges a value against the policy, before anything else is looked at.
   *
   * @param policies the school's policies, not null
   * @param policy the journal's policy, not null
   * @param kind kind of column, not null; a lesson without an item is judged as a current column
   * @param term number of the semester
   * @param value the new value, not null
   * @return a blocking finding, empty when the value may stand there
   */
  public static Optional<Finding> value(
      GradingPolicies policies, PolicyCode policy, ColumnKind kind, int term, String value) {
    ColumnKind judged = kind == ColumnKind.LESSON ? ColumnKind.CURRENT : kind;
    Set<String> allowed = policies.allowed(policy, judged.name(), term);
    if (allowed.contains(value)) {
      return Optional.empty();
    }
    Map<String, String> facts = Map.of("value", value, "allowed", String.join(", ", allowed));
    if (policy == PolicyCode.NUSH_2026 && LEVELS.contains(value)) {
      return Optional.of(POINTS.finding("mark.level", facts, Fix.OTHER_VALUE));
    }
    String text = allowed.contains("12") ? "mark.points" : "mark.value";
    if (SUMMARY_STATES.contains(value)) {
      text = "mark.state";
    }
    return Optional.of(SCALE.finding(text, facts, Fix.OTHER_VALUE));
  }

  /**
   * Judges a mark after its value and revision have been accepted.
   *
   * @param facts what the rules look at, not null
   * @param settings the school's conventions, not null
   * @return findings, never null
   */
  public static List<Finding> judge(MarkFacts facts, Settings settings) {
    List<Finding> findings = new ArrayList<>();
    if (facts.kind() == ColumnKind.LESSON) {
      findings.add(ITEM.finding("mark.noItem", Map.of(), Fix.ADD_COLUMN));
    }
    findings.addAll(
        EntryRules.place(EntryRules.Kind.MARK, facts.lessonDate(), facts.today(), facts.member()));
    absence(facts, settings).ifPresent(findings::add);
    if (facts.exempt() && isPoints(facts.value())) {
      findings.add(EXEMPT.finding("mark.exempt", Map.of()));
    }
    timeliness(facts, settings).ifPresent(findings::add);
    texts(facts, findings);
    return findings;
  }

  private static Optional<Finding> absence(MarkFacts facts, Settings settings) {
    LocalDate madeUp = facts.madeUpOn();
    if (madeUp != null) {
      boolean possible = !madeUp.isBefore(facts.lessonDate()) && !madeUp.isAfter(facts.today());
      return possible
          ? Optional.empty()
          : Optional.of(ABSENCE.finding(Severity.BLOCK, "mark.madeUp", Map.of(), Fix.MADE_UP));
    }
    if (!facts.absent() || facts.value().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(besideAbsence(facts.value(), settings));
  }

  /**
   * Says that a mark and an absence stand in one cell and nothing tells when the work was made up,
   * whichever of them came second.
   *
   * @param value the mark, not null
   * @param settings the school's conventions, not null
   * @return a warning, or a blocking finding where the school wants it, never null
   */
  public static Finding besideAbsence(String value, Settings settings) {
    Severity severity = settings.madeUpBlocks() ? Severity.BLOCK : Severity.WARN;
    return ABSENCE.finding(severity, "mark.absent", Map.of("value", value), Fix.MADE_UP);
  }

  private static Optional<Finding> timeliness(MarkFacts facts, Settings settings) {
    long days = ChronoUnit.DAYS.between(facts.lessonDate(), facts.today());
    if (days <= 0) {
      return Optional.empty();
    }
    if (facts.seen() == 0) {
      return Optional.of(SAME_DAY.finding("mark.late", Map.of("days", Long.toString(days))));
    }
    int window =
        facts.kind() == ColumnKind.WORK ? settings.workWindowDays() : settings.editWindowDays();
    return EntryRules.change(
        EntryRules.Kind.MARK, facts.lessonDate(), facts.today(), window, facts.reason());
  }

  private static void texts(MarkFacts facts, List<Finding> findings) {
    String comment = facts.comment() == null ? "" : facts.comment();
    String reason = facts.reason() == null ? "" : facts.reason();
    if (comment.length() > MAX_TEXT) {
      Map<String, String> length =
          Map.of("length", Integer.toString(comment.length()), "max", Integer.toString(MAX_TEXT));
      findings.add(COMMENT.finding("mark.comment", length));
    }
    EntryRules.reason(reason, MAX_TEXT).ifPresent(findings::add);
    TextRules.controls(comment + reason).ifPresent(findings::add);
  }

  /**
   * Judges whether a column is there: a mark is given for a work alone.
   *
   * @param column the column, null when the journal has none of that number
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> column(@Nullable Column column) {
    return column == null ? Optional.of(ITEM.finding("mark.noColumn", Map.of())) : Optional.empty();
  }

  /**
   * Judges whether a column takes attendance: only that of a lesson does.
   *
   * @param column the column, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> lesson(Column column) {
    return column.held() == null
        ? Optional.of(ITEM.finding("attendance.noLesson", Map.of()))
        : Optional.empty();
  }

  /**
   * Judges a new column: it stands for an assignment, and a work is named where one is meant.
   *
   * @param kind kind of column, not null
   * @param work whether a kind of work is given
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> assignment(ColumnKind kind, boolean work) {
    return kind == ColumnKind.LESSON || work != (kind == ColumnKind.WORK)
        ? Optional.of(ITEM.finding("column.kind", Map.of("kind", kind.name()), Fix.OTHER_VALUE))
        : Optional.empty();
  }

  /**
   * Judges whether subject and policy have such columns: skills and exercise books stand where they
   * do.
   *
   * @param kind kind of column, not null
   * @param subject name of the subject, not null
   * @param className name of the class, not null
   * @param values values each kind of column takes, not null
   * @return a blocking finding, or empty
   */
  public static Optional<Finding> used(
      ColumnKind kind, String subject, String className, Map<String, Set<String>> values) {
    if (ColumnOffers.allows(kind, subject, values)) {
      return Optional.empty();
    }
    Map<String, String> facts = Map.of("subject", subject, "class", className);
    return Optional.of(SCALE.finding("column.notUsed." + kind, facts, Fix.OTHER_VALUE));
  }

  private static boolean isPoints(String value) {
    return !value.isEmpty() && value.chars().allMatch(Character::isDigit);
  }
}
