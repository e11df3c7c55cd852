package ua.journal.core.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.Findings;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.regulation.Severity;
import ua.journal.core.school.Settings;

@DisplayName("R-MRK: rules of current marks")
class MarkRulesTest {
  @ParameterizedTest(name = "R-MRK-01, R-MRK-12: {0}: {6} → {7}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/mark-values.csv",
      delimiter = ';',
      useHeadersInDisplayName = false,
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void valueIsJudgedByThePolicy(
      String what,
      int year,
      int grade,
      String subject,
      ColumnKind kind,
      int term,
      String value,
      String answer) {
    GradingPolicies policies = GradingPolicies.standard();
    PolicyCode policy = policies.policyFor(year, grade, subject);
    List<Finding> findings = MarkRules.value(policies, policy, kind, term, value).stream().toList();
    assertThat(Findings.asText(findings)).as(what).isEqualTo(answer);
  }

  @ParameterizedTest(name = "R-MRK-02…11: {0} → {12}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/marks.csv",
      delimiter = ';',
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void markIsJudgedByTheRules(
      String what,
      String value,
      ColumnKind kind,
      LocalDate lesson,
      LocalDate today,
      String member,
      String exempt,
      String absent,
      int seen,
      String reason,
      Integer commentLength,
      LocalDate madeUpOn,
      String answer) {
    MarkFacts facts =
        new MarkFacts(
            value == null ? "" : value,
            kind,
            lesson,
            "yes".equals(member),
            "yes".equals(exempt),
            "yes".equals(absent),
            seen,
            today,
            reason,
            commentLength == null ? null : "к".repeat(commentLength),
            madeUpOn);
    assertThat(Findings.asText(MarkRules.judge(facts, Settings.defaults())))
        .as(what)
        .isEqualTo(answer);
  }

  @Test
  @DisplayName(
      "R-MRK-06: the school may refuse a mark over an absence without the day of making up")
  void madeUpMayBlock() {
    Settings strict = Settings.of(Map.of("journal.rules.made-up-blocks", "true"));
    LocalDate today = LocalDate.of(2026, 11, 23);
    MarkFacts absent =
        new MarkFacts(
            "6", ColumnKind.CURRENT, today, true, false, true, 0, today, null, null, null);
    assertThat(MarkRules.judge(absent, strict))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.BLOCK);
  }

  @Test
  @DisplayName("R-MRK-09: the edit window is the school's setting")
  void editWindowIsASetting() {
    Settings longer = Settings.of(Map.of("journal.rules.edit-window-days", "30"));
    LocalDate lesson = LocalDate.of(2026, 11, 1);
    MarkFacts late =
        new MarkFacts(
            "6",
            ColumnKind.CURRENT,
            lesson,
            true,
            false,
            false,
            1,
            lesson.plusDays(30),
            null,
            null,
            null);
    assertThat(MarkRules.judge(late, longer)).isEmpty();
    assertThat(MarkRules.judge(late, Settings.defaults())).isNotEmpty();
  }

  @Test
  @DisplayName("R-MRK-11: control characters are refused in comments and reasons")
  void controlCharacters() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    MarkFacts facts =
        new MarkFacts(
            "6",
            ColumnKind.CURRENT,
            today,
            true,
            false,
            false,
            0,
            today,
            null,
            "до\u0000бре",
            null);
    assertThat(Findings.asText(MarkRules.judge(facts, Settings.defaults())))
        .isEqualTo("R-TXT-01:BLOCK");
  }
}
