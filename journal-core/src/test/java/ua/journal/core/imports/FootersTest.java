package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FootersTest {
  private static final Map<String, String> SAID =
      Map.of(
          "entry",
          "",
          "total",
          "Підсумок",
          "signature",
          "Підпис",
          "note",
          "Примітка",
          "again",
          "Заголовки");

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/table-footers.csv",
      delimiter = ';',
      quoteCharacter = '\0')
  void aRowThatIsNoEntryIsTold(String headings, String row, String what) {
    Sheet sheet =
        Sheet.of(SmallSchool.table("8-Б", headings, row), List.of(Mapping.KURS)).orElseThrow();

    assertThat(Footers.why(sheet, 1).split("[ ,]")[0]).isEqualTo(SAID.get(what));
  }
}
