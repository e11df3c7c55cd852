package ua.journal.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameSpellingTest {
  @ParameterizedTest(name = "{0}: «{1}» in «{2}»")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/name-search.csv",
      delimiter = ';',
      emptyValue = "",
      numLinesToSkip = 1)
  void finds(String what, String typed, String spelled, boolean found) {
    assertThat(NameSpelling.finds(typed == null ? "" : typed, spelled)).as(what).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/names.csv",
      delimiter = ';',
      nullValues = "-",
      ignoreLeadingAndTrailingWhitespace = false,
      numLinesToSkip = 1)
  void reads(
      String what, String surname, String given, String patronymic, String read, String mixed) {
    PersonName name = NameSpelling.read(surname, given, patronymic == null ? "" : patronymic);
    assertThat(name.full()).as(what).isEqualTo(read);
    assertThat(NameSpelling.mixed(name).orElse(null)).as(what).isEqualTo(mixed);
  }
}
