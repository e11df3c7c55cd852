package ua.journal.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TelephonesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/table-values.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void numbersAreComparedInOneForm(String what, String written, String read) {
    if (what.equals("phone")) {
      assertThat(String.join("+", new TreeSet<>(Telephones.of(written)))).isEqualTo(read);
    }
  }
}
