package ua.journal.core.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.JournalId;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.Term;

@DisplayName("R-LES-01, R-LES-06: lessons from the timetable")
class LessonPlannerTest {
  private static final JournalId ALGEBRA = new JournalId(1);
  private static final JournalId GEOMETRY = new JournalId(2);
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);
  private static final SchoolCalendar YEAR =
      new SchoolCalendar(
          2026,
          List.of(
              new Term(1, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 24), PeriodState.OPEN)),
          List.of(new DayOff(MONDAY.plusDays(7), MONDAY.plusDays(13), "осінні канікули")),
          List.of());

  @Test
  @DisplayName("R-LES-01: the timetable minus weekends, vacations and days outside semesters")
  void daysOffGiveNoLessons() {
    List<Slot> slots =
        List.of(slot(ALGEBRA, DayOfWeek.MONDAY, 3), slot(ALGEBRA, DayOfWeek.WEDNESDAY, 5));
    assertThat(LessonPlanner.lessons(slots, YEAR, MONDAY, MONDAY.plusDays(20)))
        .extracting(PlannedLesson::date)
        .containsExactly(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(14), MONDAY.plusDays(16));
  }

  @Test
  @DisplayName("R-TT-02: half an hour is held every other week, counted from the year's first week")
  void everyOtherWeek() {
    List<Slot> slots =
        List.of(
            new Slot(ALGEBRA, DayOfWeek.MONDAY, 3, Weeks.FIRST, ""),
            new Slot(GEOMETRY, DayOfWeek.MONDAY, 3, Weeks.SECOND, ""));
    LocalDate first = LocalDate.of(2026, 9, 7);
    assertThat(LessonPlanner.lessons(slots, YEAR, LocalDate.of(2026, 8, 31), first.plusDays(14)))
        .extracting(PlannedLesson::date, PlannedLesson::journal)
        .containsExactly(
            tuple(first, GEOMETRY),
            tuple(first.plusDays(7), ALGEBRA),
            tuple(first.plusDays(14), GEOMETRY));
    assertThat(Weeks.of(YEAR, LocalDate.of(2026, 9, 6))).isEqualTo(Weeks.FIRST);
    SchoolCalendar sunday =
        new SchoolCalendar(
            2030,
            List.of(
                new Term(
                    1, LocalDate.of(2030, 9, 1), LocalDate.of(2030, 12, 27), PeriodState.OPEN)),
            List.of(),
            List.of());
    assertThat(Weeks.of(sunday, LocalDate.of(2030, 9, 2)))
        .as("1 September is a Sunday: the first week taught is the first")
        .isEqualTo(Weeks.FIRST);
  }

  @Test
  @DisplayName("R-LES-06: a double lesson is two lessons")
  void doubleLesson() {
    List<Slot> slots =
        List.of(slot(ALGEBRA, DayOfWeek.MONDAY, 4), slot(ALGEBRA, DayOfWeek.MONDAY, 3));
    assertThat(LessonPlanner.lessons(slots, YEAR, MONDAY, MONDAY))
        .extracting(PlannedLesson::period)
        .containsExactly(3, 4);
  }

  private static Slot slot(JournalId journal, DayOfWeek day, int period) {
    return new Slot(journal, day, period, "214");
  }
}
