package ua.journal.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.Findings;
import ua.journal.core.common.JournalException;

@DisplayName("R-PER-01: the school year")
class SchoolCalendarTest {
  static final SchoolCalendar YEAR =
      new SchoolCalendar(
          2026,
          List.of(
              new Term(1, day("2026-09-01"), day("2026-12-24"), PeriodState.OPEN),
              new Term(2, day("2027-01-11"), day("2027-05-28"), PeriodState.PLANNED)),
          List.of(new DayOff(day("2026-10-26"), day("2026-11-01"), "осінні канікули")),
          List.of());

  @ParameterizedTest(name = "R-PER-01: a lesson on {0} → {1}")
  @CsvSource({
    "2026-08-31, R-PER-01:BLOCK",
    "2026-09-01, OK",
    "2026-10-23, OK",
    "2026-10-26, R-PER-01:BLOCK",
    "2026-11-01, R-PER-01:BLOCK",
    "2026-11-02, OK",
    "2026-12-24, OK",
    "2026-12-25, R-PER-01:BLOCK",
    "2027-01-11, OK",
    "2027-05-29, R-PER-01:BLOCK"
  })
  void lessonsStandInSemestersOutsideDaysOff(LocalDate date, String answer) {
    assertThat(Findings.asText(PeriodRules.lesson(date, YEAR).stream().toList())).isEqualTo(answer);
  }

  @ParameterizedTest(name = "on {0} the sheet shows semester {1}")
  @CsvSource({"2026-08-01, 1", "2026-09-01, 1", "2026-12-30, 1", "2027-01-11, 2", "2027-07-15, 2"})
  void theSemesterOfTodayElseTheLastBegun(LocalDate date, int term) {
    assertThat(YEAR.shownOn(date).no()).isEqualTo(term);
  }

  @Test
  @DisplayName("R-PER-01: semesters do not overlap")
  void overlap() {
    assertThat(PeriodRules.terms(YEAR.terms())).isEmpty();
    Term first = new Term(1, day("2026-09-01"), day("2026-12-24"), PeriodState.OPEN);
    Term second = new Term(2, day("2026-12-24"), day("2027-05-28"), PeriodState.OPEN);
    assertThat(Findings.asText(PeriodRules.terms(List.of(first, second))))
        .isEqualTo("R-PER-01:BLOCK");
  }

  @Test
  @DisplayName("R-PER-02: a period that closes takes no more current entries")
  void statesThatTakeEntries() {
    assertThat(PeriodState.values())
        .filteredOn(PeriodState::takesEntries)
        .containsExactly(PeriodState.PLANNED, PeriodState.OPEN);
  }

  @Test
  void unknownSettingsAreErrors() {
    assertThatThrownBy(() -> Settings.of(Map.of("journal.rules.edit-window", "7")))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("journal.rules.edit-window-days");
    assertThatThrownBy(() -> Settings.of(Map.of("journal.rules.edit-window-days", "сім")))
        .hasMessageContaining("whole number");
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
