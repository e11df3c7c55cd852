package ua.journal.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UkrainianOrderTest {
  @ParameterizedTest(name = "{0}: {1} < {2}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/ukrainian-order.csv",
      delimiter = ';',
      quoteCharacter = '"',
      numLinesToSkip = 1)
  void oneStandsBeforeTheOther(String what, String earlier, String later) {
    UkrainianOrder order = UkrainianOrder.INSTANCE;
    assertThat(order.compare(earlier, later)).as(what).isNegative();
    assertThat(order.compare(later, earlier)).as(what).isPositive();
  }

  @Test
  void theAlphabetIsInOrder() {
    List<String> alphabet = List.of("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя".split(""));
    List<String> shuffled = new ArrayList<>(alphabet);
    Collections.shuffle(shuffled, new java.util.Random(7));
    shuffled.sort(UkrainianOrder.INSTANCE);
    assertThat(shuffled).isEqualTo(alphabet).hasSize(33);
  }
}
