package ua.journal.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.Findings;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.school.Settings;

class CardStateTest {
  private static final PersonId SOMEBODY = new PersonId(7);
  private static final PersonName NAME = new PersonName("Мельник", "Юрій", "");

  @ParameterizedTest(name = "R-LIFE-07, 08, 09: {0}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/cards.csv",
      delimiter = ';',
      numLinesToSkip = 1,
      emptyValue = "")
  void state(
      String what,
      LocalDate today,
      LocalDate born,
      String file,
      String order,
      String guardians,
      LocalDate verified,
      String gaps,
      String answer) {
    LocalDate from = LocalDate.of(2026, 9, 1);
    PupilLine pupil =
        new PupilLine(
            SOMEBODY,
            NAME,
            born,
            text(file),
            new ClassId(1),
            8,
            "8-Б",
            from,
            null,
            text(order),
            "");
    List<GuardianLine> lines =
        text(guardians).isEmpty()
            ? List.of()
            : Arrays.stream(guardians.split(" ")).map(kind -> guardian(kind, today)).toList();
    Verification last =
        verified == null ? null : new Verification(SOMEBODY, SOMEBODY, "", verified.atTime(9, 0));
    CardState state = CardState.of(pupil, lines, last, today, Settings.defaults().deadlines());
    assertThat(state.gaps().stream().map(Gap::name).collect(Collectors.joining(" ")))
        .isEqualTo(text(gaps));
    assertThat(state.current()).isEqualTo(answer.equals("OK"));
    LocalDate window = Settings.defaults().deadlines().windowOf(today);
    assertThat(Findings.asText(CardState.overdue(last, window).stream().toList()))
        .isEqualTo(answer);
  }

  @Test
  void windowsAreSettings() {
    Settings settings = Settings.of(Map.of("journal.rules.card-windows", "15.10 15.02"));
    assertThat(settings.deadlines().windowOf(LocalDate.of(2027, 2, 14)))
        .isEqualTo(LocalDate.of(2026, 10, 15));
    assertThatThrownBy(() -> Settings.of(Map.of("journal.rules.card-windows", "осінь")))
        .hasMessageContaining("such as 05.09");
  }

  private static GuardianLine guardian(String kind, LocalDate today) {
    Contact contact =
        kind.equals("silent") ? Contact.NONE : new Contact("+380 39 111 22 33", "", "", "");
    LocalDate to = kind.equals("ended") ? today.minusDays(1) : null;
    return new GuardianLine(SOMEBODY, NAME, "мати", contact, to);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
