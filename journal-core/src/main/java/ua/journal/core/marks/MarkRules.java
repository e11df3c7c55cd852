package ua.journal.core.marks;

import static ua.journal.core.regulation.RuleBook.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Fix;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.regulation.Severity;
import ua.journal.core.school.Settings;

/** Rules of current marks, R-MRK-01 to R-MRK-12. Pure and thread-safe. */
public final class MarkRules {
  /** Longest comment of a mark and longest reason of a late change. */
  public static final int MAX_TEXT = 500;

  private static final Set<String> LEVELS = Set.of("П", "С", "Д", "В");
  private static final Set<String> SUMMARY_STATES = Set.of("н/а", "вивч.");

  private MarkRules() {}

  /**
   * Judges a value against the policy, before anything else is looked at (R-MRK-01, R-MRK-12).
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
      return Optional.of(finding("R-MRK-12", "mark.level", facts, Fix.OTHER_VALUE));
    }
    String text = allowed.contains("12") ? "mark.points" : "mark.value";
    if (SUMMARY_STATES.contains(value)) {
      text = "mark.state";
    }
    return Optional.of(finding("R-MRK-01", text, facts, Fix.OTHER_VALUE));
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
      findings.add(finding("R-MRK-04", "mark.noItem", Map.of(), Fix.ADD_COLUMN));
    }
    Map<String, String> date = Map.of("date", facts.lessonDate().toString());
    if (facts.lessonDate().isAfter(facts.today())) {
      findings.add(finding("R-MRK-03", "mark.future", date));
    }
    if (!facts.member()) {
      findings.add(finding("R-MRK-02", "mark.notMember", date));
    }
    absence(facts, settings).ifPresent(findings::add);
    if (facts.exempt() && isPoints(facts.value())) {
      findings.add(finding("R-MRK-07", "mark.exempt", Map.of()));
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
          : Optional.of(blocking(finding("R-MRK-06", "mark.madeUp", Map.of(), Fix.MADE_UP)));
    }
    if (!facts.absent() || facts.value().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(besideAbsence(facts.value(), settings));
  }

  /**
   * Says that a mark and an absence stand in one cell and nothing tells when the work was made up
   * (R-MRK-06), whichever of them came second.
   *
   * @param value the mark, not null
   * @param settings the school's conventions, not null
   * @return a warning, or a blocking finding where the school wants it, never null
   */
  public static Finding besideAbsence(String value, Settings settings) {
    Finding warning = finding("R-MRK-06", "mark.absent", Map.of("value", value), Fix.MADE_UP);
    return settings.madeUpBlocks() ? blocking(warning) : warning;
  }

  private static Optional<Finding> timeliness(MarkFacts facts, Settings settings) {
    long days = ChronoUnit.DAYS.between(facts.lessonDate(), facts.today());
    if (days <= 0) {
      return Optional.empty();
    }
    if (facts.seen() == 0) {
      return Optional.of(finding("R-MRK-08", "mark.late", Map.of("days", Long.toString(days))));
    }
    int window =
        facts.kind() == ColumnKind.WORK ? settings.workWindowDays() : settings.editWindowDays();
    boolean reasonGiven = facts.reason() != null && !facts.reason().isBlank();
    if (days <= window || reasonGiven) {
      return Optional.empty();
    }
    Map<String, String> late =
        Map.of("date", facts.lessonDate().toString(), "days", Integer.toString(window));
    return Optional.of(finding("R-MRK-09", "mark.reason", late, Fix.REASON));
  }

  private static void texts(MarkFacts facts, List<Finding> findings) {
    if (facts.comment() != null && facts.comment().length() > MAX_TEXT) {
      findings.add(finding("R-MRK-11", "mark.comment", length(facts.comment())));
    }
    if (facts.reason() != null && facts.reason().length() > MAX_TEXT) {
      findings.add(finding("R-MRK-09", "mark.reasonLong", length(facts.reason())));
    }
    boolean control = hasControls(facts.comment()) || hasControls(facts.reason());
    if (control) {
      findings.add(finding("R-TXT-01", "text.control", Map.of()));
    }
  }

  private static boolean hasControls(@org.jspecify.annotations.Nullable String text) {
    return text != null && text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n');
  }

  private static Map<String, String> length(String text) {
    return Map.of("length", Integer.toString(text.length()), "max", Integer.toString(MAX_TEXT));
  }

  private static boolean isPoints(String value) {
    return !value.isEmpty() && value.chars().allMatch(Character::isDigit);
  }

  private static Finding blocking(Finding finding) {
    return new Finding(
        finding.rule(),
        Severity.BLOCK,
        finding.clause(),
        finding.text(),
        finding.facts(),
        finding.fixes());
  }
}
