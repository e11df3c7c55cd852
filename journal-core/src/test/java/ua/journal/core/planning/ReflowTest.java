package ua.journal.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.lessons.LessonKind;

class ReflowTest {
  private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);

  /** Items are «day:title/theme», «K» is a control work, «-» no day. */
  @ParameterizedTest(name = "R-KTP-06: {0}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/plan-reflow.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void layingAnew(String what, Reflow.Way way, String items, String days, String answer) {
    List<PlanItem> open = words(items).map(ReflowTest::item).toList();
    List<LocalDate> free = words(days).map(ReflowTest::day).toList();
    String laid =
        Reflow.items(Reflow.lay(way, open, free)).stream()
            .map(
                item ->
                    (item.date() == null ? "-" : item.date().getDayOfMonth()) + ":" + item.title())
            .collect(Collectors.joining(" "));
    assertThat(laid).isEqualTo(answer == null ? "" : answer);
  }

  private static Stream<String> words(@Nullable String text) {
    return text == null ? Stream.of() : Arrays.stream(text.split(" "));
  }

  private static @Nullable LocalDate day(String text) {
    return text.equals("-") ? null : MONTH.withDayOfMonth(Integer.parseInt(text));
  }

  private static PlanItem item(String text) {
    String[] parts = text.split("[:/]");
    LessonKind kind = parts[1].equals("K") ? LessonKind.CONTROL : LessonKind.LESSON;
    return new PlanItem(0, day(parts[0]), parts.length > 2 ? parts[2] : "", parts[1], "", kind);
  }
}
