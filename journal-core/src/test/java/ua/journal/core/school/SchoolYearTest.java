package ua.journal.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Last year's lists serve until the next year is opened")
class SchoolYearTest {
  @ParameterizedTest(name = "on {0}, opened {1}: {2}")
  @CsvSource({
    "2026-11-23, 2026, 2026",
    "2027-07-31, 2026 2027, 2026",
    "2027-08-01, 2026 2027, 2027",
    "2027-08-25, 2026, 2026",
    "2027-09-20, 2026, 2026",
    "2028-02-29, 2026, 2026",
    "2027-05-31, 2026 2027, 2026",
    "2026-07-15, 2026, 2026",
    "2026-08-25, '', 2026",
    "2027-02-01, '', 2026",
  })
  void serves(LocalDate day, String opened, int serving) {
    TreeSet<Integer> years =
        Stream.of(opened.split(" "))
            .filter(year -> !year.isEmpty())
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(SchoolYear.servingOn(day, years)).isEqualTo(serving);
  }
}
