package ua.journal.web.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.JournalException;
import ua.journal.core.school.Settings;

class HostConfigTest {
  @Test
  void hasSafeDefaults() {
    HostConfig config = of(Map.of());

    assertThat(config.storage()).isEqualTo("jpa");
    assertThat(config.authenticators()).containsExactly("password", "totp");
    assertThat(of(Map.of("journal.demo", "true")).authenticators()).containsExactly("password");
    assertThat(config.secondFactor()).isEqualTo(SecondFactor.OFFERED);
    assertThat(config.demo()).isFalse();
    assertThat(config.lock()).isEqualTo(Duration.ofMinutes(10));
    assertThat(config.rules()).isEqualTo(Settings.defaults());
  }

  @Test
  void handsAPluginItsOwnSettingsAndThoseNobodyKnowsButNotItsRivals() {
    HostConfig config =
        of(
            Map.of(
                "journal.storage", "jpa",
                "journal.storage.url", "jdbc:x",
                "journal.storage.colour", "blue",
                "journal.storage.folder", "of another storage",
                "journal.auth.password.iterations", "3"));

    assertThat(config.ofPlugin("journal.storage", Set.of("url", "user"), Set.of("folder")).values())
        .isEqualTo(Map.of("url", "jdbc:x", "colour", "blue"));
    assertThat(config.ofPlugin("journal.auth.password", Set.of("iterations"), Set.of()).values())
        .isEqualTo(Map.of("iterations", "3"));
  }

  @Test
  void readsTheConventionsOfTheSchool() {
    assertThat(of(Map.of("journal.rules.edit-window-days", "3")).rules().editWindowDays())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "journal.rules.edit-window-days, soon",
    "journal.rules.colour, blue",
    "journal.session.lock-minutes, soon",
    "journal.demo.now, yesterday",
    "journal.auth, 'password,,oidc'",
    "journal.auth, 'password, password'",
    "journal.second-factor, sometimes",
    "journal.auth.iterations, 3",
  })
  void stopsAtWhatNobodyUnderstandsAndNamesIt(String name, String value) {
    HostConfig config = of(Map.of(name, value));

    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(
            () -> {
              config.rules();
              config.lock();
              config.demoNow();
              config.authenticators();
              config.secondFactor();
              config.refuseStrays("journal.auth", Set.of("password"));
            })
        .withMessageContaining(name);
  }

  private static HostConfig of(Map<String, String> values) {
    return new HostConfig(new MapConfig(values));
  }
}
