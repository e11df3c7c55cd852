package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.register.Dates;

class TableValuesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/table-values.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void valuesAreReadAsSchoolsWriteThem(String what, String written, String read) {
    if (!what.equals("phone")) {
      assertThat(read(what, written)).isEqualTo(read);
    }
  }

  private static String read(String what, String written) {
    return switch (what) {
      case "date" -> Dates.parse(written, 2026).map(Object::toString).orElse("-");
      case "class" -> ClassNames.parse(written).map(Object::toString).orElse("-");
      case "role" -> Positions.role(written).map(Enum::name).orElse("-");
      case "subject" ->
          Abbreviations.is(written) ? Abbreviations.guess(written, List.of()).orElse("?") : "-";
      case "name" -> NameSpelling.read(written);
      default -> sex(written);
    };
  }

  private static String sex(String written) {
    Table table = SmallSchool.table("8-Б", "Прізвище|Ім’я|Клас|Стать", "Тест|Лев|8-Б|" + written);
    Account account = new Account(Sheet.of(table, List.of()).orElseThrow());
    try {
      return PersonCells.read(new Line(account, 1), 2026, false).sex();
    } catch (Unfit unfit) {
      return "-";
    }
  }
}
