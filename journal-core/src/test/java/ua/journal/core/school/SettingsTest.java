package ua.journal.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.JournalException;
import ua.journal.core.regulation.CsvResource;

class SettingsTest {
  private static final Map<String, String> OTHER =
      Map.of(
          "journal.rules.edit-window-days", "3",
          "journal.rules.language-blocks", "true",
          "journal.rules.card-windows", "10.09 15.01",
          "journal.rules.contingent-due", "06.09",
          "journal.rules.password-length", "12");

  @Test
  @DisplayName("What is written is read again")
  void thereAndBack() {
    assertThat(Settings.defaults().values()).containsOnlyKeys(Settings.KEYS);
    assertThat(Settings.of(Settings.defaults().values())).isEqualTo(Settings.defaults());
    Settings other = Settings.of(OTHER);
    assertThat(Settings.of(other.values())).isEqualTo(other).isNotEqualTo(Settings.defaults());
    assertThat(other.values()).containsAllEntriesOf(OTHER);
  }

  @Test
  @DisplayName("An unknown name and a value that is none are refused with the known ones")
  void refused() {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> Settings.of(Map.of("journal.rules.edit-window", "3")))
        .withMessageContaining("journal.rules.edit-window-days");
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> Settings.of(Map.of("journal.rules.code-days", "many")))
        .withMessageContaining("journal.rules.code-days");
  }

  @Test
  @DisplayName("R-DOC-01: every setting stands with exactly one act, and every act has a reference")
  void acts() {
    List<List<String>> acts = CsvResource.read("acts.csv");
    assertThat(acts).allSatisfy(act -> assertThat(act).hasSize(5));
    assertThat(acts).allSatisfy(act -> assertThat(act.subList(0, 3)).doesNotContain(""));
    assertThat(acts.stream().flatMap(act -> Arrays.stream(act.get(3).split(" "))))
        .filteredOn(name -> !name.isEmpty())
        .extracting("journal.rules."::concat)
        .containsExactlyInAnyOrderElementsOf(Settings.KEYS);
  }
}
