package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.planning.CopyPlan;
import ua.journal.core.planning.DecidePlan;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanQuery;
import ua.journal.core.planning.SavePlan;
import ua.journal.core.planning.SubmitPlan;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellCases;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ChangeLesson;
import ua.journal.core.sheet.LessonChange;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.substitution.NoteAbsence;
import ua.journal.core.substitution.Reason;
import ua.journal.core.year.ChangeYear;
import ua.journal.core.year.YearChange;
import ua.journal.core.year.YearEffect;
import ua.journal.core.year.YearQuery;
import ua.journal.core.year.YearView;

/** Journals of a past year are read and never written (R-PER-02, clauses 2.4 and 8.4). */
public abstract class AbstractPastYearTest extends AbstractStorageTest {
  private static final LocalDateTime NEXT_SEPTEMBER = LocalDateTime.of(2027, 9, 10, 12, 0);
  private static final int NEXT = 2027;

  /** For subclasses. */
  protected AbstractPastYearTest() {}

  @Test
  @DisplayName("R-PER-02: no command of a batch writes in a journal of a past year")
  final void batches() {
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
    LessonId lesson = school().lesson("oct12");
    PersonId hudz = person("hudz");
    turn();
    List<CellCommand> all =
        List.of(
            Act.put(column, hudz, "10", 1, "Помилка"),
            Act.put(column, person("melnyk"), "10", 0),
            Act.commented(column, hudz, "9", 1, "Слово"),
            Act.madeUp(column, person("melnyk"), "9", LocalDate.of(2026, 10, 13)),
            Act.clear(column, hudz, 1, "Помилка"),
            Act.absent(lesson, person("melnyk"), 0),
            Act.late(lesson, person("melnyk"), 5, 0),
            Act.present(lesson, hudz, 0, "Помилка"),
            Act.roll(lesson),
            Act.lesson(lesson, Act.topic("Степінь"), 0),
            Act.lesson(lesson, Act.homework("§ 5", school().lesson("today2")), 0),
            Act.cancel(school().lesson("oct19"), 0),
            Act.column(lesson, ColumnKind.CURRENT, null, ""),
            new CellCommand.AddTermColumn(Act.id(), 1, ColumnKind.SKILL, ""));
    assertThat(all.stream().map(Object::getClass).distinct())
        .as("every kind of command is tried")
        .hasSize(CellCases.class.getDeclaredMethods().length);
    List<CellAnswer> answers = batch("teacherA", "algebra8", all.toArray(CellCommand[]::new));
    assertThat(answers).allSatisfy(answer -> assertRefused(answer, "R-PER-02"));
    Sheet sheet = sheet("teacherA", "algebra8");
    assertThat(sheet.cells())
        .filteredOn(cell -> cell.mark() != null)
        .singleElement()
        .satisfies(cell -> assertThat(present(cell.mark()).value()).isEqualTo("9"));
  }

  @Test
  @DisplayName("R-PER-02: lessons of a past year are neither cancelled, moved, added nor restored")
  final void lessons() {
    LessonId lesson = school().lesson("oct19");
    turn();
    LocalDate day = LocalDate.of(2026, 10, 20);
    List<LessonChange> changes =
        List.of(
            new LessonChange.Cancel(lesson, "Свято"),
            new LessonChange.Restore(lesson, "Свято"),
            new LessonChange.Move(lesson, day, 6, "Свято"),
            new LessonChange.Add(day, 6, "Свято"));
    for (LessonChange change : changes) {
      for (String who : List.of("teacherA", "deputy")) {
        Outcome<ChangeLesson.Effect> outcome =
            journal()
                .as(person(who))
                .perform(new ChangeLesson(school().journal("algebra8"), change));
        assertThat(outcome.stands()).isFalse();
        assertPast(outcome.findings());
      }
    }
  }

  @Test
  @DisplayName("R-PER-02: plan, absence of a colleague and days of a past year stay what they were")
  final void beside() {
    JournalId id = school().journal("algebra8");
    JournalId source = school().journal("algebra9");
    PlanItem item = new PlanItem(1, null, "", "Степінь", "", LessonKind.LESSON);
    turn();
    int seen = journal().as(person("teacherA")).ask(new PlanQuery(id, null)).revision();
    List<Outcome<Void>> outcomes =
        List.of(
            journal().as(person("teacherA")).perform(new SavePlan(id, seen, List.of(item))),
            journal().as(person("teacherA")).perform(new SubmitPlan(id, seen)),
            journal().as(person("deputy")).perform(new DecidePlan(id, seen, false, "Слово")),
            journal().as(person("deputy")).perform(new CopyPlan(id, source, seen)));
    assertThat(outcomes).allSatisfy(outcome -> assertPast(outcome.findings()));
    assertThat(journal().as(person("teacherA")).ask(new PlanQuery(id, null)).rights().edit())
        .isFalse();
    assertPast(
        journal()
            .as(person("deputy"))
            .perform(
                new NoteAbsence(
                    person("teacherA"),
                    LocalDate.of(2026, 10, 12),
                    Reason.SICKNESS,
                    "№ 5",
                    List.of(new NoteAbsence.Choice(school().lesson("oct12"), true, null, ""))))
            .findings());
    YearView year = journal().as(person("admin")).ask(new YearQuery(FixtureSchool.YEAR));
    Outcome<YearEffect> effect =
        journal()
            .as(person("admin"))
            .perform(
                new ChangeYear(
                    FixtureSchool.YEAR,
                    new YearChange.Work(LocalDate.of(2026, 10, 26), "осінні канікули"),
                    year.mark(),
                    false));
    assertThat(effect.stands()).isFalse();
    assertPast(effect.findings());
  }

  @Test
  @DisplayName(
      "R-PER-02: the sheet says that it is only read; before the next year opens it is not")
  final void sheetTells() {
    clock().set(NEXT_SEPTEMBER);
    assertThat(sheet("teacherA", "algebra8").reader().writes())
        .as("last year's lists serve until the next year is opened")
        .isTrue();
    turn();
    Sheet sheet = sheet("teacherA", "algebra8");
    assertThat(sheet.reader().writes()).isFalse();
    assertThat(sheet.reader().changes()).isFalse();
    assertThat(sheet.obstacle()).extracting(Finding::rule).isEqualTo("R-PER-02");
    assertThat(sheet("deputy", "algebra8").reader().changes()).isFalse();
  }

  /** The next year is opened and has begun. */
  private void turn() {
    school()
        .create(
            store(),
            new SchoolRows.TermRow(NEXT, 1, LocalDate.of(NEXT, 9, 1), LocalDate.of(NEXT, 12, 24)));
    clock().set(NEXT_SEPTEMBER);
  }

  private static void assertPast(List<Finding> findings) {
    assertThat(findings)
        .anyMatch(finding -> finding.blocks() && finding.rule().equals("R-PER-02"))
        .allSatisfy(finding -> assertThat(finding.clause()).isNotBlank());
  }
}
