package ua.journal.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Times as people type them into pages and tables")
class TypedTimesTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/typed-times.csv",
      delimiter = ';',
      quoteCharacter = '\0',
      numLinesToSkip = 1,
      nullValues = "-",
      ignoreLeadingAndTrailingWhitespace = false)
  void aTypedTimeIsReadOrNot(String what, String typed, String time) {
    assertThat(Times.typed(typed == null ? "" : typed).map(LocalTime::toString).orElse(null))
        .isEqualTo(time);
  }
}
