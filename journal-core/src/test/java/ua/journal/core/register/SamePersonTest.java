package ua.journal.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.common.PersonName;

class SamePersonTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/same-person.csv",
      delimiter = ';',
      emptyValue = "",
      nullValues = "null",
      numLinesToSkip = 1)
  void entriesAreHeldAgainstEachOther(ArgumentsAccessor line) {
    PersonData said = said(line);
    PersonName name = name(line.getString(6));
    SchoolRows.PersonRow known =
        new SchoolRows.PersonRow(
            1,
            name.surname(),
            name.given(),
            name.patronymic(),
            "",
            day(line.getString(7)),
            text(line, 8),
            text(line, 9),
            "",
            "");

    assertThat(SamePerson.judge(said, known, SamePerson.Circumstances.valueOf(line.getString(10))))
        .isEqualTo(SamePerson.Answer.valueOf(line.getString(11)));
  }

  private static PersonData said(ArgumentsAccessor line) {
    PersonName name = name(line.getString(2));
    return new PersonData(
        "",
        name.surname(),
        name.given(),
        name.patronymic(),
        "",
        day(line.getString(3)),
        text(line, 4),
        text(line, 5),
        "",
        "",
        line.getString(1).equals("guardian"));
  }

  private static PersonName name(String text) {
    String[] parts = text.split(" ");
    return new PersonName(parts[0], parts[1], parts[2].equals("-") ? "" : parts[2]);
  }

  private static LocalDate day(String text) {
    return text == null || text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static String text(ArgumentsAccessor line, int column) {
    String text = line.getString(column);
    return text == null ? "" : text;
  }
}
