package ua.journal.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderTest {
  @ParameterizedTest(name = "«{0}»: {1}")
  @CsvSource({
    "Юріївна, FEMININE",
    "Іллівна, FEMININE",
    "Юрійович, MASCULINE",
    "Ілліч, MASCULINE",
    "'', UNKNOWN",
    "Мамед огли, UNKNOWN"
  })
  void patronymicCarriesIt(String patronymic, Gender gender) {
    assertThat(Gender.of(new PersonName("Зима", "Лада", patronymic))).isEqualTo(gender);
  }
}
