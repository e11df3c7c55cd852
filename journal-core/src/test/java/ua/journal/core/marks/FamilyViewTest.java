package ua.journal.core.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.common.ColumnId;

@DisplayName("R-PUB-01: what a family sees, and when")
class FamilyViewTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest(name = "R-PUB-01, R-MRK-10: {0} → {4}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/family-delay.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void isWhatStoodLongEnough(String what, int delay, LocalTime now, String writes, String answer) {
    List<MarkStand> stands = Arrays.stream(writes.split(" ")).map(FamilyViewTest::stand).toList();
    String seen =
        FamilyView.of(stands, DAY.atTime(now), delay).map(FamilyViewTest::text).orElse("nothing");
    assertThat(seen).as(what).isEqualTo(answer);
  }

  private static MarkStand stand(String write) {
    String[] parts = write.split("@");
    String value = parts[0].equals("-") ? "" : parts[0];
    LocalDateTime at = DAY.atTime(LocalTime.parse(parts[1]));
    return new MarkStand(new ColumnId(1), value, "", at);
  }

  private static String text(FamilyView view) {
    String was = view.was().isEmpty() ? "nothing" : view.was();
    return view.changed() ? view.value() + " changed was " + was : view.value();
  }
}
