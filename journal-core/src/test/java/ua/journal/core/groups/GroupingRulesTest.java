package ua.journal.core.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Settings;
import ua.journal.core.school.Term;

@DisplayName("R-GRP: division of a class into groups")
class GroupingRulesTest {
  private static final SchoolCalendar CALENDAR =
      new SchoolCalendar(
          2026,
          List.of(
              new Term(1, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 24), PeriodState.OPEN),
              new Term(2, LocalDate.of(2027, 1, 12), LocalDate.of(2027, 5, 28), PeriodState.OPEN)),
          List.of(),
          List.of());

  @ParameterizedTest(name = "R-GRP-02, R-GRP-03: {0} → {5}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/groups.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void aMoveNeedsABasis(
      String what,
      LocalDate today,
      LocalDate enrolled,
      String grouped,
      String ordered,
      String outcome) {
    GroupingRules.Move move =
        new GroupingRules.Move(today, enrolled, "yes".equals(grouped), "yes".equals(ordered));
    Settings settings = Settings.defaults();
    String found =
        GroupingRules.basis(move, CALENDAR, settings)
            .map(Basis::name)
            .orElseGet(() -> GroupingRules.refusal(move, CALENDAR, settings).rule());
    assertThat(found).as(what).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "R-GRP-05: {0} in {1} with {2} and {3} pupils → {4} warnings")
  @CsvSource({
    "Англійська мова, 2026, 28, 14, 0",
    "Англійська мова, 2026, 27, 13, 1",
    "Фізична культура, 2026, 30, 7, 1",
    "Інформатика, 2026, 20, 7, 2",
    "Інформатика, 2001, 28, 8, 0",
  })
  void sizes(String subject, int year, int pupils, int group, int warnings) {
    List<Finding> findings = Threshold.of(year, subject).judge(pupils, Map.of("1", group));
    assertThat(findings).hasSize(warnings).noneMatch(Finding::blocks);
  }
}
