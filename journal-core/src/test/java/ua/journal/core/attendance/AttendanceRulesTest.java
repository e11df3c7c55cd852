package ua.journal.core.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.Findings;
import ua.journal.core.school.Settings;

@DisplayName("R-ATT: the fact of attendance")
class AttendanceRulesTest {
  @ParameterizedTest(name = "R-ATT-01, R-MRK-02, R-MRK-03, R-MRK-09: {0} → {8}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/attendance.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void entryIsJudged(
      String what,
      Fact fact,
      int minutes,
      LocalDate lesson,
      LocalDate today,
      String member,
      int seen,
      String reason,
      String answer) {
    AttendanceRules.Entry entry =
        new AttendanceRules.Entry(lesson, "yes".equals(member), fact, minutes, seen, reason);
    assertThat(Findings.asText(AttendanceRules.judge(entry, today, Settings.defaults())))
        .as(what)
        .isEqualTo(answer);
  }

  @Test
  @DisplayName("R-ATT-01: the roll is confirmed from the day of the lesson on")
  void rollCall() {
    LocalDate day = LocalDate.of(2026, 11, 23);
    assertThat(AttendanceRules.rollCall(day, day)).isEmpty();
    assertThat(AttendanceRules.rollCall(day, day.minusDays(1))).isPresent();
  }
}
