package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.timetable.Weeks;

class TimetableCellTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/timetable-cells.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void cellsAreReadAsSchoolsWriteThem(String cell, String lessons) {
    assertThat(
            TimetableCell.parse(cell).stream()
                .map(TimetableCellTest::said)
                .collect(Collectors.joining("+")))
        .isEqualTo(lessons);
  }

  private static String said(TimetableCell lesson) {
    List<String> more = new ArrayList<>();
    if (lesson.weeks() != Weeks.EVERY) {
      more.add(TimetableCell.said(lesson.weeks()));
    }
    if (lesson.turn().term() > 0) {
      more.add(lesson.turn().term() + " сем.");
    }
    if (!lesson.turn().beyond().isEmpty()) {
      more.add("beyond");
    }
    more.addAll(lesson.teachers());
    return lesson.subject()
        + ("|" + lesson.group() + "|" + lesson.room())
        + (more.isEmpty() ? "" : "|" + String.join(" ", more));
  }
}
