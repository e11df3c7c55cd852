package ua.journal.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Passwords (clause 3.2)")
class PasswordsTest {
  @ParameterizedTest(name = "«{0}» — {1}")
  @CsvSource({
    "короткий-пароль, ''",
    "чотирнадцять12, SHORT",
    "ліс каша трамвай дощ, ''",
    "1234567890123456, PLAIN",
    "aaaaaaaaaaaaaaaa, PLAIN",
    "qwertyuiop12345, PLAIN",
    "йцукенгшщзхї123, PLAIN",
    "petrenko.o-12345, PLAIN",
    "Петренко Оксана1, PLAIN",
    "correct horse battery, ''",
    "sunshine-2026-09, LEAKED",
    "football1football1, LEAKED",
  })
  void cases(String password, String flaw) {
    assertThat(
            Passwords.flawOf(password, List.of("petrenko.o", "Петренко", "Оксана"), 15)
                .map(Enum::name)
                .orElse(""))
        .isEqualTo(flaw);
  }

  @Test
  @DisplayName("The school says how long a password must be; what is proposed is long enough")
  void leastLength() {
    assertThat(Passwords.flawOf("чотири-сови", List.of(), 11)).isEmpty();
    assertThat(Passwords.flawOf("чотири-сови", List.of(), 12)).contains(Passwords.Flaw.SHORT);
    assertThat(Passphrases.propose(64).length()).isGreaterThanOrEqualTo(64);
  }

  @Test
  void longerThanTheLimitIsNotCutButRefused() {
    assertThat(Passwords.flawOf("абвгдежз".repeat(20), List.of(), 15))
        .contains(Passwords.Flaw.LONG);
    assertThat(Passwords.flawOf("абвгдежз".repeat(16), List.of(), 15)).isEmpty();
  }
}
