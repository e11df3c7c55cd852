package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.attendance.Fact;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.LessonId;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.Cell;
import ua.journal.core.sheet.CellAnswer;

/** Rules of the roll call and of the fact of attendance: R-ATT-01, R-LIFE-02. */
public abstract class AbstractAttendanceRulesTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractAttendanceRulesTest() {}

  @ParameterizedTest(name = "R-ATT-01: roll call of {0}: {1}")
  @CsvSource({"oct12, DONE", "today1, DONE", "today7, DONE", "oct19, R-ATT-01"})
  final void rollCall(String lesson, String outcome) {
    assertOutcome(one(Act.roll(school().lesson(lesson))), outcome);
    boolean called =
        sheet("teacherA", "algebra8").lessons().stream()
            .anyMatch(row -> row.id().equals(school().lesson(lesson)) && row.rollCalled());
    assertThat(called).isEqualTo(outcome.equals("DONE"));
  }

  @Test
  @DisplayName("R-ATT-01: a confirmed roll call may be confirmed again and changes nothing")
  final void rollCallTwice() {
    assertDone(one(Act.roll(school().lesson("today1"))));
    CellAnswer again = one(Act.roll(school().lesson("today1")));
    assertDone(again);
    assertThat(present(again.lesson()).rollCalled()).isTrue();
  }

  @ParameterizedTest(name = "R-LIFE-02: absence of {1} on {0}: {2}")
  @CsvSource({
    "sep28, newcomer, R-MRK-02",
    "oct5,  newcomer, DONE",
    "oct5,  departed, R-MRK-02",
    "sep28, departed, DONE",
    "oct12, first,    R-MRK-02",
    "oct19, hudz,     R-MRK-03",
  })
  final void members(String lesson, String pupil, String outcome) {
    assertOutcome(one(Act.absent(school().lesson(lesson), person(pupil), 0)), outcome);
  }

  @ParameterizedTest(name = "Lateness of {0} minutes: {1}")
  @CsvSource({"0, DONE", "1, DONE", "45, DONE", "46, R-ATT-01", "-5, R-ATT-01"})
  final void late(int minutes, String outcome) {
    assertOutcome(one(Act.late(school().lesson("today1"), person("hudz"), minutes, 0)), outcome);
  }

  @ParameterizedTest(name = "R-MRK-09: absence of {0} withdrawn with the reason «{1}»: {2}")
  @CsvSource({"oct7, '', DONE", "oct5, '', R-MRK-09", "oct5, був у лікаря, DONE"})
  final void window(String lesson, String reason, String outcome) {
    LessonId id = school().lesson(lesson);
    assertDone(one(Act.absent(id, person("hudz"), 0)));
    assertOutcome(one(Act.present(id, person("hudz"), 1, reason)), outcome);
  }

  @Test
  @DisplayName("R-MRK-06: an absence put beside a mark warns like a mark put beside an absence")
  final void absenceBesideAMark() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("hudz"), "8", 0)));
    CellAnswer absent = one(Act.absent(school().lesson("today1"), person("hudz"), 0));
    assertDone(absent);
    assertThat(absent.findings()).extracting(Finding::rule).containsExactly("R-MRK-06");
    assertThat(one(Act.absent(school().lesson("today1"), person("melnyk"), 0)).findings())
        .isEmpty();
  }

  @Test
  @DisplayName("Attendance has a revision of its own and every change of it is kept")
  final void revisions() {
    LessonId id = school().lesson("today1");
    assertRefused(one(Act.present(id, person("hudz"), 0, null)), "R-MRK-10");
    assertDone(one(Act.absent(id, person("hudz"), 0)));
    CellAnswer stale = one(Act.late(id, person("hudz"), 10, 0));
    assertThat(stale.status()).isEqualTo(CellAnswer.Status.CONFLICT);
    assertThat(present(present(stale.cell()).attendance()).fact()).isEqualTo(Fact.ABSENT);
    assertDone(one(Act.late(id, person("hudz"), 10, 1)));
    assertDone(one(Act.present(id, person("hudz"), 2, null)));
    Attendance stored = sheet("teacherA", "algebra8").cells().get(0).attendance();
    assertThat(stored)
        .isEqualTo(new Attendance(id, person("hudz"), Fact.PRESENT, 0, 3, person("teacherA")));
  }

  @Test
  @DisplayName("Attendance stands in the first column of its lesson, whatever names the lesson")
  final void place() {
    LessonId id = school().lesson("today1");
    CellAnswer bare = one(Act.absent(id, person("hudz"), 0));
    assertThat(present(bare.cell()).column()).isEqualTo(Act.bare(id));
    ColumnId first = column("today1", ColumnKind.CURRENT);
    ColumnId second = column("today1", ColumnKind.WORK);
    CellAnswer stale = one(Act.late(id, person("hudz"), 5, 1));
    assertDone(stale);
    assertThat(present(stale.cell()).column()).isEqualTo(first);
    assertThat(present(present(stale.cell()).attendance()).minutes()).isEqualTo(5);
    CellAnswer other = one(Act.absent(second, person("hudz"), 2));
    assertDone(other);
    assertThat(present(other.cell()).attendance()).as("not the first column").isNull();
    assertThat(sheet("teacherA", "algebra8").cells())
        .singleElement()
        .satisfies(cell -> assertThat(cell.column()).isEqualTo(first))
        .extracting(Cell::attendance)
        .satisfies(entry -> assertThat(((Attendance) entry).revision()).isEqualTo(3));
  }
}
