package ua.journal.core.activation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.PersonName;

@DisplayName("Logins out of names, in the Latin letters of passports")
class LoginsTest {
  @ParameterizedTest
  @CsvSource({
    "Петренко, Оксана, petrenko.o",
    "Ґалаґан, Їжак, galagan.y",
    "Єрмоленко-Щур, Юрій, yermolenkoshchur.y",
    "Згурський, Андрій, zghurskyi.a",
    "Мар’яненко, Зоя, marianenko.z",
    "О, Я, o.y",
    "Ю, Ї, yu.y",
  })
  void cases(String surname, String given, String login) {
    assertThat(Logins.base(new PersonName(surname, given, ""))).isEqualTo(login);
  }
}
