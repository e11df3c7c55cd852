package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.PersonId;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.Mark;
import ua.journal.core.marks.MarkState;
import ua.journal.core.marks.WorkKind;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Fix;
import ua.journal.core.regulation.PolicyCode;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;

/** Rules of marks with what storage contributes to them: R-MRK-01 to R-MRK-12, R-PER-03. */
public abstract class AbstractMarkRulesTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractMarkRulesTest() {}

  @ParameterizedTest(name = "R-MRK-01, R-MRK-12: «{3}» in {1}: {4}")
  @CsvSource({
    "teacherA, algebra8,   today1,      12,   DONE",
    "teacherA, algebra8,   today1,      13,   R-MRK-01",
    "teacherA, algebra8,   today1,      0,    R-MRK-01",
    "teacherA, algebra8,   today1,      9.5,  R-MRK-01",
    "teacherA, algebra8,   today1,      н/а,  R-MRK-01",
    "teacherA, algebra8,   today1,      н/о,  DONE",
    "teacherA, algebra8,   today1,      Д,    R-MRK-12",
    "teacherA, algebra9,   ninth-today, Д,    R-MRK-12",
    "teacherA, algebra9,   ninth-today, 7,    DONE",
    "teacherA, algebra10,  tenth-today, 11,   DONE",
    "teacherA, algebra10,  tenth-today, Д,    R-MRK-01",
    "teacherB, maths3,     third-today, Д,    DONE",
    "teacherB, maths3,     third-today, 9,    R-MRK-01",
    "teacherB, ukrainian1, first-today, √,    DONE",
    "teacherB, ukrainian1, first-today, В,    R-MRK-01",
  })
  final void values(String who, String where, String lesson, String value, String outcome) {
    ColumnId column = column(who, where, lesson, ColumnKind.CURRENT);
    PersonId pupil = sheet("deputy", where).pupils().get(0).pupil();
    assertOutcome(batch(who, where, Act.put(column, pupil, value, 0)).get(0), outcome);
  }

  @ParameterizedTest(name = "R-MRK-02, R-LIFE-02: mark of {1} on {0}: {2}")
  @CsvSource({
    "sep28, hudz,     DONE",
    "sep28, newcomer, R-MRK-02",
    "oct5,  newcomer, DONE",
    "sep28, departed, DONE",
    "oct5,  departed, R-MRK-02",
    "oct5,  first,    R-MRK-02",
    "oct5,  teacherB, R-MRK-02",
  })
  final void members(String lesson, String pupil, String outcome) {
    ColumnId column = column(lesson, ColumnKind.CURRENT);
    assertOutcome(one(Act.put(column, person(pupil), "9", 0)), outcome);
  }

  @ParameterizedTest(name = "R-LES-04: a work column {0} with the title «{1}»: {2}")
  @CsvSource({
    "CONTROL, '', R-LES-04",
    "LABORATORY, ' ', R-LES-04",
    "PRACTICAL, '', R-LES-04",
    "CONTROL, Степінь, DONE",
    "INDEPENDENT, '', DONE",
  })
  final void topicsOfWorks(WorkKind work, String title, String outcome) {
    assertOutcome(
        one(Act.column(school().lesson("today1"), ColumnKind.WORK, work, title)), outcome);
  }

  @Test
  @DisplayName("R-MRK-02: a column of another journal is no column of this one")
  final void foreignColumn() {
    ColumnId foreign = column("teacherB", "english8", "english-today", ColumnKind.CURRENT);
    assertRefused(one(Act.put(foreign, person("melnyk"), "9", 0)), "R-MRK-04");
    assertRefused(
        one(Act.absent(school().lesson("english-today"), person("melnyk"), 0)), "R-MRK-04");
    assertRefused(one(Act.roll(school().lesson("english-today"))), "R-LES-07");
    assertThat(sheet("teacherB", "english8").cells()).isEmpty();
  }

  @ParameterizedTest(name = "R-MRK-03: mark on {0}: {1}")
  @CsvSource({"oct12, DONE", "today1, DONE", "today7, DONE", "oct19, R-MRK-03", "jan18, R-MRK-03"})
  final void future(String lesson, String outcome) {
    ColumnId column = column(lesson, ColumnKind.CURRENT);
    assertOutcome(one(Act.put(column, person("hudz"), "9", 0)), outcome);
  }

  @Test
  @DisplayName("R-MRK-04: no mark without an assigned work; the fix is to assign one")
  final void noItem() {
    CellAnswer bare = one(Act.put(Act.bare(school().lesson("today1")), person("hudz"), "9", 0));
    assertRefused(bare, "R-MRK-04");
    assertThat(bare.findings()).flatExtracting(Finding::fixes).contains(Fix.ADD_COLUMN);
    ColumnId unknown = new ColumnId(FixtureSchool.IDS.next());
    assertRefused(one(Act.put(unknown, person("hudz"), "9", 0)), "R-MRK-04");
  }

  @ParameterizedTest(name = "R-MRK-01, R-MRK-04: column {0} {1}, title of {2}: {3}")
  @CsvSource({
    "CURRENT,    ,        0,   DONE",
    "WORK,       CONTROL, 200, DONE",
    "SKILL,      ,        0,   R-MRK-01",
    "NOTEBOOK,   ,        0,   R-MRK-01",
    "DIAGNOSTIC, ,        0,   DONE",
    "FORMATIVE,  ,        0,   DONE",
    "WORK,       ,        0,   R-MRK-04",
    "CURRENT,    CONTROL, 0,   R-MRK-04",
    "LESSON,     ,        0,   R-MRK-04",
    "CURRENT,    ,        201, R-TXT-01",
  })
  final void columns(ColumnKind kind, @Nullable WorkKind work, int title, String outcome) {
    String text = "т".repeat(title);
    CellAnswer answer = one(Act.column(school().lesson("today1"), kind, work, text));
    assertOutcome(answer, outcome);
    var items =
        sheet("teacherA", "algebra8").columns().stream()
            .filter(column -> column.isOf(school().lesson("today1")))
            .toList();
    assertThat(items).as("every lesson has at least one column").hasSize(1);
    boolean made = outcome.equals("DONE");
    assertThat(items.get(0).kind()).isEqualTo(made ? kind : ColumnKind.LESSON);
    assertThat(items.get(0).title()).isEqualTo(made ? text : "");
    assertThat(items.get(0).work()).isEqualTo(made ? work : null);
  }

  @ParameterizedTest(name = "R-MRK-01: {3} in {1}: {4}")
  @CsvSource({
    "teacherB, english8,  english-today, SKILL,    DONE",
    "teacherB, english8,  english-today, NOTEBOOK, R-MRK-01",
    "teacherA, algebra10, tenth-today,   NOTEBOOK, DONE",
    "teacherA, algebra10, tenth-today,   SKILL,    R-MRK-01",
    "teacherB, maths3,    third-today,   NOTEBOOK, R-MRK-01",
  })
  final void columnsOfSubjects(
      String who, String where, String lesson, ColumnKind kind, String outcome) {
    CommandId made = Act.id();
    CellCommand.AddColumn add =
        new CellCommand.AddColumn(made, school().lesson(lesson), kind, null, "");
    PersonId pupil = sheet("deputy", where).pupils().get(0).pupil();
    List<CellAnswer> answers = batch(who, where, add, Act.putMadeBy(made, pupil, "9"));
    assertOutcome(answers.get(0), outcome);
    assertOutcome(answers.get(1), outcome.equals("DONE") ? "DONE" : "R-MRK-04");
  }

  @Test
  @DisplayName("R-MRK-05: several marks at one lesson stand in separate columns")
  final void several() {
    ColumnId first = column("today1", ColumnKind.CURRENT);
    ColumnId second = column("today1", ColumnKind.WORK);
    assertDone(one(Act.put(first, person("hudz"), "9", 0)));
    assertDone(one(Act.put(second, person("hudz"), "10", 0)));
    CellAnswer again = one(Act.put(first, person("hudz"), "8", 0));
    assertThat(again.status()).isEqualTo(CellAnswer.Status.CONFLICT);
    assertThat(sheet("teacherA", "algebra8").cells())
        .extracting(cell -> present(cell.mark()).value())
        .containsExactlyInAnyOrder("9", "10");
  }

  @ParameterizedTest(name = "R-MRK-06: mark over an absence, made up on {0}, strict {1}: {2} {3}")
  @CsvSource({
    "          ,  false, DONE,     R-MRK-06",
    "          ,  true,  R-MRK-06, R-MRK-06",
    "2026-10-12,  true,  DONE,     ''",
    "2026-10-14,  false, DONE,     ''",
    "2026-10-11,  false, R-MRK-06, R-MRK-06",
    "2026-10-15,  false, R-MRK-06, R-MRK-06",
  })
  final void madeUp(@Nullable LocalDate on, boolean strict, String outcome, String finding) {
    assertDone(one(Act.absent(school().lesson("oct12"), person("hudz"), 0)));
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    CellCommand command = Act.madeUp(column, person("hudz"), "8", on);
    Settings settings =
        Settings.of(Map.of("journal.rules.made-up-blocks", Boolean.toString(strict)));
    CellAnswer answer =
        journal(settings)
            .as(person("teacherA"))
            .perform(new CellBatch(school().journal("algebra8"), List.of(command)))
            .get()
            .get(0);
    assertOutcome(answer, outcome);
    assertThat(rules(answer).contains("R-MRK-06")).isEqualTo(!finding.isEmpty());
    if (outcome.equals("DONE")) {
      Mark stored = present(sheet("teacherA", "algebra8").cells().get(0).mark());
      assertThat(stored.madeUpOn()).isEqualTo(on);
    }
  }

  @ParameterizedTest(name = "R-MRK-08: first mark on {0} is late by {1} days")
  @CsvSource({"today1, 0", "oct12, 2", "oct7, 7", "sep28, 16"})
  final void late(String lesson, int days) {
    CellAnswer answer = one(Act.put(column(lesson, ColumnKind.CURRENT), person("hudz"), "9", 0));
    assertDone(answer);
    List<Finding> late =
        answer.findings().stream().filter(f -> f.rule().equals("R-MRK-08")).toList();
    assertThat(late).hasSize(days == 0 ? 0 : 1);
    late.forEach(f -> assertThat(f.facts()).containsEntry("days", Integer.toString(days)));
  }

  @ParameterizedTest(name = "R-MRK-09: change of a {1} of {0} with the reason «{2}»: {3}")
  @CsvSource({
    "oct7,  CURRENT, '',      DONE",
    "oct5,  CURRENT, '',      R-MRK-09",
    "oct5,  CURRENT, '  ',    R-MRK-09",
    "oct5,  CURRENT, помилка, DONE",
    "oct5,  WORK,    '',      DONE",
    "sep28, WORK,    '',      R-MRK-09",
    "sep28, WORK,    помилка, DONE",
  })
  final void window(String lesson, ColumnKind kind, String reason, String outcome) {
    ColumnId column = column(lesson, kind);
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
    assertOutcome(one(Act.put(column, person("hudz"), "10", 1, reason)), outcome);
  }

  @Test
  @DisplayName("R-MRK-10: a withdrawn mark is a revision; nothing is withdrawn twice from nothing")
  final void withdrawn() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    assertRefused(one(Act.clear(column, person("hudz"), 0)), "R-MRK-10");
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
    CellAnswer cleared = one(Act.clear(column, person("hudz"), 1));
    assertDone(cleared);
    Mark mark = present(sheet("teacherA", "algebra8").cells().get(0).mark());
    assertThat(mark).isEqualTo(present(cleared.cell()).mark());
    assertThat(mark.state()).isEqualTo(MarkState.WITHDRAWN);
    assertThat(mark.revision()).isEqualTo(2);
    assertThat(mark.previous()).isEqualTo("9");
    assertDone(one(Act.put(column, person("hudz"), "10", 2)));
  }

  @ParameterizedTest(name = "R-MRK-11: comment of {0} signs: {1}")
  @CsvSource({"0, DONE", "500, DONE", "501, R-MRK-11"})
  final void comments(int length, String outcome) {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    String comment = "щ".repeat(length);
    assertOutcome(one(Act.commented(column, person("hudz"), "9", 0, comment)), outcome);
    if (outcome.equals("DONE")) {
      assertDone(one(Act.commented(column, person("hudz"), "10", 1, null)));
      Mark mark = present(sheet("teacherA", "algebra8").cells().get(0).mark());
      assertThat(mark.comment()).as("null leaves the comment").isEqualTo(comment);
    }
  }

  @Test
  @DisplayName("R-PER-03: the policy is frozen with the first mark, not before")
  final void policy() {
    SchoolRows.ClassRow tenth =
        new SchoolRows.ClassRow(school().number("class8"), FixtureSchool.YEAR, 10, "Б", 0);
    SchoolRows.ClassRow eighth =
        new SchoolRows.ClassRow(tenth.id(), FixtureSchool.YEAR, 8, "Б", school().number("leader"));
    ColumnId column = column("today1", ColumnKind.CURRENT);
    school().update(store(), tenth);
    assertThat(sheet("teacherA", "algebra8").policy()).isEqualTo(PolicyCode.TRADITIONAL_12);
    school().update(store(), eighth);
    assertThat(head("algebra8").frozen()).isNull();
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
    assertThat(head("algebra8").frozen()).isEqualTo(PolicyCode.NUSH_2026);
    school().update(store(), tenth);
    assertThat(sheet("teacherA", "algebra8").policy()).isEqualTo(PolicyCode.NUSH_2026);
    assertRefused(one(Act.put(column, person("hudz"), "Д", 1)), "R-MRK-12");
  }
}
