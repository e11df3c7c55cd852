package ua.journal.core.activation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ActivationCodeTest {
  @ParameterizedTest(name = "{0}: «{1}»")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/activation-codes.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void whatIsTyped(String what, String typed, String read) {
    assertThat(ActivationCode.parse(typed).map(ActivationCode::printed).orElse(null))
        .as(what)
        .isEqualTo(read);
  }
}
