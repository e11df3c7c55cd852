package ua.journal.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NamesakesTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/namesakes.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void eachLineNamesOne(String what, String people, String called) {
    List<Namesakes.Named> list = new ArrayList<>();
    for (String one : people.split("\\|")) {
      String[] words = one.split(" ");
      list.add(
          new Namesakes.Named(
              new PersonId(list.size() + 1),
              new PersonName(words[0], words[1], words[2].equals("-") ? "" : words[2]),
              words[3].equals("-") ? null : LocalDate.parse(words[3])));
    }
    Map<PersonId, String> told = Namesakes.told(list);
    assertThat(list.stream().map(one -> told.get(one.id())))
        .as(what)
        .containsExactly(called.split("\\|"));
  }

  @Test
  void whoSignsAlikeIsNamedInFull() {
    Map<PersonId, String> signed =
        Namesakes.signed(
            List.of(
                new Namesakes.Named(new PersonId(1), new PersonName("Зима", "Лада", "Юріївна")),
                new Namesakes.Named(new PersonId(2), new PersonName("Зима", "Леся", "Юхимівна")),
                new Namesakes.Named(new PersonId(3), new PersonName("Зима", "Ніна", "Юріївна"))));
    assertThat(signed.get(new PersonId(1))).isEqualTo("Зима Лада Юріївна");
    assertThat(signed.get(new PersonId(2))).isEqualTo("Зима Леся Юхимівна");
    assertThat(signed.get(new PersonId(3))).isEqualTo("Зима Н. Ю.");
  }
}
