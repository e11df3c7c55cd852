package ua.journal.core.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;

@DisplayName("R-LES-01, R-LES-05: the difference of two versions")
class LessonMatchTest {
  private static final JournalId ALGEBRA = new JournalId(1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
  private static final LocalDate DAY = MONDAY.plusDays(14);

  @ParameterizedTest(name = "R-LES-05: {0} beside {1}: {2}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/timetable-difference.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void lessons(@Nullable String existing, @Nullable String wanted, String expected) {
    List<FutureLesson> lessons = words(existing).map(LessonMatchTest::lesson).toList();
    List<PlannedLesson> places = words(wanted).map(LessonMatchTest::place).toList();
    assertThat(spelled(LessonMatch.of(lessons, places)))
        .containsExactlyInAnyOrderElementsOf(words(expected).toList());
  }

  @Test
  @DisplayName(
      "R-TT-01: places end the day before and begin on the day; what has been is not touched")
  void places() {
    Slot monday = slot(1, "214");
    Slot elsewhere = slot(1, "215");
    List<DatedSlot> stored =
        List.of(
            new DatedSlot(monday, LocalDate.EPOCH, null),
            new DatedSlot(slot(2, "214"), LocalDate.EPOCH, null),
            new DatedSlot(slot(3, "214"), LocalDate.EPOCH, MONDAY));
    SlotChanges changes = SlotChanges.of(stored, List.of(slot(2, "214"), elsewhere), DAY);
    assertThat(changes.begun()).containsExactly(new DatedSlot(elsewhere, DAY, null));
    assertThat(changes.dated())
        .containsExactly(new DatedSlot(monday, LocalDate.EPOCH, DAY.minusDays(1)));
  }

  @Test
  @DisplayName("R-TT-01: a version published again for the same day takes the place of the first")
  void sameDay() {
    List<DatedSlot> stored =
        List.of(
            new DatedSlot(slot(1, "214"), LocalDate.EPOCH, DAY.minusDays(1)),
            new DatedSlot(slot(1, "215"), DAY, null),
            new DatedSlot(slot(2, "215"), DAY, null));
    SlotChanges changes = SlotChanges.of(stored, List.of(slot(1, "216")), DAY);
    assertThat(changes.begun()).isEmpty();
    assertThat(changes.dated())
        .containsExactlyInAnyOrder(
            new DatedSlot(slot(1, "216"), DAY, null),
            new DatedSlot(slot(2, "215"), DAY, DAY.minusDays(1)));
  }

  private static Stream<String> words(@Nullable String text) {
    return text == null ? Stream.empty() : Arrays.stream(text.split(" "));
  }

  private static Slot slot(int period, String room) {
    return new Slot(ALGEBRA, DayOfWeek.MONDAY, period, room);
  }

  private static FutureLesson lesson(String text) {
    String[] parts = text.split("/");
    return new FutureLesson(
        new LessonId(Integer.parseInt(parts[0]) * 10 + Integer.parseInt(parts[1])),
        ALGEBRA,
        day(parts[0]),
        Integer.parseInt(parts[1]),
        parts[2],
        FutureLesson.Kept.valueOf(parts[3]));
  }

  private static PlannedLesson place(String text) {
    String[] parts = text.split("/");
    return new PlannedLesson(ALGEBRA, 1, day(parts[0]), Integer.parseInt(parts[1]), parts[2]);
  }

  private static LocalDate day(String no) {
    return MONDAY.plusDays(Long.parseLong(no) - 1);
  }

  private static List<String> spelled(LessonChanges changes) {
    List<String> spelled = new ArrayList<>();
    if (changes.same() > 0) {
      spelled.add("=" + changes.same());
    }
    changes.appear().forEach(place -> spelled.add("+" + at(place.date(), place.period())));
    changes
        .move()
        .forEach(
            moved ->
                spelled.add(
                    at(moved.lesson().date(), moved.lesson().period())
                        + ">"
                        + at(moved.to().date(), moved.to().period())));
    changes.vanish().forEach(lesson -> spelled.add("-" + at(lesson.date(), lesson.period())));
    changes.stay().forEach(lesson -> spelled.add("!" + at(lesson.date(), lesson.period())));
    return spelled;
  }

  private static String at(LocalDate date, int period) {
    return MONDAY.until(date).getDays() + 1 + "/" + period;
  }
}
