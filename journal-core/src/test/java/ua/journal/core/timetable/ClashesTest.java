package ua.journal.core.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.FindingTexts;

@DisplayName("R-LES-01: what cannot be held at once")
class ClashesTest {
  @ParameterizedTest(name = "R-LES-01: {1} {2} and {6} {7}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/clashes.csv",
      delimiter = ';',
      numLinesToSkip = 1,
      emptyValue = "")
  void clash(
      long teacher,
      String subject,
      String pupils,
      @Nullable String room,
      DayOfWeek day,
      int period,
      long otherTeacher,
      String otherSubject,
      String otherPupils,
      @Nullable String otherRoom,
      DayOfWeek otherDay,
      int otherPeriod,
      @Nullable String expected) {
    Occupation one = place(1, day, period, subject, teacher, pupils, room);
    Occupation other =
        place(2, otherDay, otherPeriod, otherSubject, otherTeacher, otherPupils, otherRoom);
    assertThat(
            Clashes.find(List.of(one, other)).stream()
                .map(clash -> clash.kind() + (clash.blocks() ? ":BLOCK" : ":WARN"))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource({
    "EVERY, EVERY, true",
    "EVERY, FIRST, true",
    "SECOND, EVERY, true",
    "FIRST, FIRST, true",
    "FIRST, SECOND, false"
  })
  @DisplayName("R-LES-01: lessons that alternate are no clash")
  void everyOtherWeek(Weeks one, Weeks other, boolean clash) {
    Course algebra = course(1, "Алгебра", "8-Б", "", 1);
    Course chemistry = course(2, "Хімія", "8-Б", "", 2);
    List<Slot> slots =
        List.of(
            new Slot(new JournalId(1), DayOfWeek.MONDAY, 3, one, ""),
            new Slot(new JournalId(2), DayOfWeek.MONDAY, 3, other, ""));
    assertThat(new Board(List.of(algebra, chemistry), slots).clashes()).hasSize(clash ? 1 : 0);
  }

  @Test
  @DisplayName("R-LES-01: a clash names who, where and both lessons")
  void words() {
    Course algebra = course(1, "Алгебра", "8-Б", "", 1);
    Course english = course(2, "Англійська мова", "9-А", "2", 1);
    Board board = new Board(List.of(english, algebra), List.of(slot(1, "214"), slot(2, "215")));
    Finding finding = board.finding(board.clashes().get(0));
    assertThat(FindingTexts.say(finding, Locale.ROOT))
        .isEqualTo(
            "Коваленко О. П. має водночас два уроки: Алгебра 8-Б і Англійська мова 9-А (2)."
                + " Перенесіть один із них.");
  }

  @Test
  @DisplayName(
      "R-TT-02: hours beside the load in halves; half an hour may stand every other week, every week"
          + " or not; unknown load is mute")
  void loads() {
    assertThat(load(6, 5)).isEqualTo("timetable.few");
    assertThat(load(6, 6)).isEmpty();
    assertThat(load(6, 7)).isEqualTo("timetable.many");
    assertThat(load(3, 1)).isEqualTo("timetable.few");
    assertThat(load(3, 2)).isEmpty();
    assertThat(load(3, 3)).isEmpty();
    assertThat(load(3, 4)).isEmpty();
    assertThat(load(3, 5)).isEqualTo("timetable.many");
    assertThat(load(0, 10)).isEmpty();
    Course fourHours = course(1, "Алгебра", "8-Б", "", 1);
    assertThat(new Load(fourHours, 2).unplaced()).isEqualTo(3);
    assertThat(new Load(fourHours, 7).unplaced()).isEqualTo(1);
    assertThat(new Load(fourHours, 8).unplaced()).isZero();
    assertThat(new Load(fourHours, 7).placed()).isEqualTo("3,5");
  }

  private static String load(int halves, int placed) {
    Course course =
        new Course(
            new JournalId(1),
            "Алгебра",
            8,
            new ClassId(8),
            "8-Б",
            "",
            new PersonId(1),
            "Коваленко О. П.",
            halves);
    return new Load(course, placed).finding().map(Finding::text).orElse("");
  }

  private static Course course(
      long id, String subject, String className, String group, long teacher) {
    int grade = Integer.parseInt(className.substring(0, 1));
    return new Course(
        new JournalId(id),
        subject,
        grade,
        new ClassId(grade),
        className,
        group,
        new PersonId(teacher),
        "Коваленко О. П.",
        8);
  }

  private static Slot slot(long journal, String room) {
    return new Slot(new JournalId(journal), DayOfWeek.MONDAY, 3, room);
  }

  private static Occupation place(
      long journal,
      DayOfWeek day,
      int period,
      String subject,
      long teacher,
      String pupils,
      @Nullable String room) {
    return new Occupation(
        new JournalId(journal),
        day,
        period,
        Weeks.EVERY,
        subject,
        new PersonId(teacher),
        Set.of(pupils),
        room == null ? "" : room);
  }
}
