package ua.journal.core.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.SchoolCalendar;

@DisplayName("R-HLP-01: until when a question is answered")
class AnswerClockTest {
  @ParameterizedTest(name = "R-HLP-01: asked {0}, {1} working days, off {2}–{3} → {4}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/help-clock.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void workingDaysAreCounted(
      LocalDate asked,
      int days,
      @Nullable LocalDate offFrom,
      @Nullable LocalDate offTo,
      LocalDate due) {
    SchoolCalendar calendar =
        offFrom == null || offTo == null
            ? null
            : new SchoolCalendar(
                2026, List.of(), List.of(new DayOff(offFrom, offTo, "канікули")), List.of());
    assertThat(AnswerClock.due(asked, days, calendar)).isEqualTo(due);
  }
}
