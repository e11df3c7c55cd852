package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.diary.Diary;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.diary.MarksQuery;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.CellHistory;
import ua.journal.core.sheet.ChangesQuery;

/** Columns without a day: skills judged over several lessons, the exercise book (R-MRK-04). */
public abstract class AbstractUndatedTest extends AbstractStorageTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

  /** For subclasses. */
  protected AbstractUndatedTest() {}

  @ParameterizedTest(name = "R-MRK-01, R-MRK-03: {2} without a day in {1}: {3}")
  @CsvSource({
    "teacherB, english8,  SKILL,      DONE",
    "teacherB, english8,  CURRENT,    R-MRK-03",
    "teacherB, english8,  WORK,       R-MRK-03",
    "teacherB, english8,  LESSON,     R-MRK-03",
    "teacherB, english8,  NOTEBOOK,   R-MRK-01",
    "teacherA, algebra10, NOTEBOOK,   DONE",
    "teacherA, algebra8,  SKILL,      R-MRK-01",
  })
  final void kinds(String who, String where, ColumnKind kind, String outcome) {
    assertOutcome(batch(who, where, undated(1, kind, "")).get(0), outcome);
  }

  @ParameterizedTest(name = "R-PER-01: a column of semester {0}: {1}")
  @CsvSource({"1, DONE", "2, DONE", "0, R-PER-01", "3, R-PER-01"})
  final void semesters(int term, String outcome) {
    CellAnswer answer = batch("teacherB", "english8", undated(term, ColumnKind.SKILL, "")).get(0);
    assertOutcome(answer, outcome);
    assertThat(answer.findings())
        .extracting(Finding::text)
        .containsExactlyElementsOf(outcome.equals("DONE") ? List.of() : List.of("period.unknown"));
  }

  @Test
  @DisplayName("R-MRK-04: it stands at the end of its semester and takes marks at once")
  final void order() {
    CommandId made = Act.id();
    List<CellAnswer> answers =
        batch(
            "teacherB",
            "english8",
            new CellCommand.AddTermColumn(made, 1, ColumnKind.SKILL, "Говоріння"),
            Act.putMadeBy(made, person("melnyk"), "10"));
    assertThat(answers).allSatisfy(AbstractStorageTest::assertDone);
    List<Column> columns = sheet("teacherB", "english8").columns();
    Column last = columns.get(columns.size() - 1);
    assertThat(last.held()).isNull();
    assertThat(last.title()).isEqualTo("Говоріння");
    assertThat(columns.subList(0, columns.size() - 1))
        .allSatisfy(column -> assertThat(column.held()).isNotNull());
    assertThat(sheet("teacherB", "english8").cells())
        .filteredOn(cell -> cell.column().equals(last.id()))
        .singleElement()
        .satisfies(cell -> assertThat(present(cell.mark()).value()).isEqualTo("10"));
    assertThat(journal().as(person("deputy")).ask(new VerifyAudit()).intact()).isTrue();
  }

  @Test
  @DisplayName("Others learn of the column, of its marks and of a change")
  final void changes() {
    long before = sheet("teacherB", "english8").seq();
    ColumnId column = made("Читання");
    long withColumn = sheet("teacherB", "english8").seq();
    assertThat(delta(before).columns()).extracting(Column::id).contains(column);
    assertDone(english(Act.put(column, person("melnyk"), "7", 0)));
    assertThat(delta(withColumn).columns()).extracting(Column::id).containsExactly(column);
    assertThat(delta(withColumn).cells())
        .singleElement()
        .satisfies(cell -> assertThat(present(cell.mark()).value()).isEqualTo("7"));
    assertThat(
            journal()
                .as(person("deputy"))
                .ask(new CellHistory(school().journal("english8"), column, person("melnyk"))))
        .singleElement()
        .satisfies(event -> assertThat(event.revision().after()).isEqualTo("7"));
  }

  @Test
  @DisplayName("R-MRK-02: whoever is not on the list that day gets no mark; absences need a lesson")
  final void refusals() {
    ColumnId column = made("Письмо");
    assertRefused(english(Act.put(column, person("departed"), "9", 0)), "R-MRK-02");
    assertRefused(english(Act.put(column, person("teacherB"), "9", 0)), "R-MRK-02");
    assertRefused(english(Act.put(column, person("melnyk"), "13", 0)), "R-MRK-01");
    assertRefused(english(Act.absent(column, person("melnyk"), 0)), "R-MRK-04");
  }

  @Test
  @DisplayName("R-MRK-03: a semester that has not begun takes no mark without a day either")
  final void future() {
    CellAnswer made = batch("teacherB", "english8", undated(2, ColumnKind.SKILL, "Письмо")).get(0);
    assertDone(made);
    assertRefused(
        english(Act.put(present(made.column()).id(), person("melnyk"), "9", 0)), "R-MRK-03");
  }

  @ParameterizedTest(name = "R-MRK-09: changed {0} days after it was written, reason «{1}»: {2}")
  @CsvSource({"7, '', DONE", "8, '', R-MRK-09", "8, помилка, DONE"})
  final void window(int days, String reason, String outcome) {
    ColumnId column = made("Говоріння");
    assertDone(english(Act.put(column, person("melnyk"), "9", 0)));
    clock().set(FixtureSchool.NOW.plusDays(days));
    assertOutcome(english(Act.put(column, person("melnyk"), "10", 1, reason)), outcome);
  }

  @Test
  @DisplayName("R-PUB-01: the family sees it on the day it was written and among the marks")
  final void family() {
    ColumnId column = made("Говоріння");
    assertDone(english(Act.put(column, person("melnyk"), "11", 0)));
    assertThat(day(FixtureSchool.TODAY).undated())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.subject()).isEqualTo("Англійська мова");
              assertThat(each.mark().value()).isEqualTo("11");
              assertThat(each.mark().title()).isEqualTo("Говоріння");
            });
    assertThat(day(MONDAY).undated()).isEmpty();
    assertThat(
            journal()
                .as(person("parent"))
                .ask(new MarksQuery(person("melnyk"), FixtureSchool.TODAY))
                .subjects())
        .filteredOn(subject -> subject.name().equals("Англійська мова"))
        .flatExtracting(subject -> subject.marks())
        .extracting(each -> each.mark().value())
        .contains("11");
    assertDone(english(Act.clear(column, person("melnyk"), 1)));
    assertThat(day(FixtureSchool.TODAY).undated()).isEmpty();
  }

  private Diary.Day day(LocalDate date) {
    return journal()
        .as(person("parent"))
        .ask(new DiaryQuery(person("melnyk"), date, date))
        .days()
        .get(0);
  }

  private ChangesQuery.Delta delta(long after) {
    return journal()
        .as(person("teacherB"))
        .ask(new ChangesQuery(school().journal("english8"), after));
  }

  private ColumnId made(String title) {
    return present(
            batch("teacherB", "english8", undated(1, ColumnKind.SKILL, title)).get(0).column())
        .id();
  }

  private CellAnswer english(CellCommand command) {
    return batch("teacherB", "english8", command).get(0);
  }

  private static CellCommand.AddTermColumn undated(int term, ColumnKind kind, String title) {
    return new CellCommand.AddTermColumn(Act.id(), term, kind, title);
  }
}
