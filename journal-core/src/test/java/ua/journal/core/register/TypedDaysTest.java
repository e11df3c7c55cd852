package ua.journal.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Days as people type them; the script of the pages is held by the same table")
class TypedDaysTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/typed-days.csv",
      delimiter = ';',
      numLinesToSkip = 1,
      emptyValue = "",
      nullValues = "-",
      ignoreLeadingAndTrailingWhitespace = false)
  void aTypedDayIsReadOrNot(String what, String typed, LocalDate today, String day) {
    assertThat(Dates.typed(typed == null ? "" : typed, today).map(LocalDate::toString).orElse(""))
        .isEqualTo(day == null ? "" : day);
  }
}
