package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.ColumnId;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.Term;
import ua.journal.core.school.YearFrame;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.ChangeLesson;
import ua.journal.core.sheet.LessonChange;
import ua.journal.core.year.YearStore;

/** A semester takes entries by the state that is stored, on every way of writing (R-PER-02). */
public abstract class AbstractClosedTermTest extends AbstractStorageTest {
  private static final LocalDate FREE_DAY = LocalDate.of(2026, 10, 15);

  /** For subclasses. */
  protected AbstractClosedTermTest() {}

  @ParameterizedTest(name = "R-PER-02, R-MRK-09: a semester that is {0} takes entries: {1}")
  @CsvSource({
    "PLANNED, true",
    "OPEN, true",
    "CLOSING, false",
    "CLOSED, false",
    "ARCHIVED, false",
  })
  final void entries(PeriodState state, boolean taken) {
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("melnyk"), "9", 0)));
    assertDone(one(Act.absent(school().lesson("sep28"), person("hudz"), 0)));
    set(state);
    List<CellAnswer> answers =
        batch(
            "teacherA",
            "algebra8",
            Act.put(column, person("hudz"), "9", 0),
            Act.clear(column, person("melnyk"), 1),
            Act.absent(school().lesson("today1"), person("hudz"), 0),
            Act.late(school().lesson("today7"), person("hudz"), 5, 0),
            Act.present(school().lesson("sep28"), person("hudz"), 1, "помилка"),
            Act.roll(school().lesson("today1")),
            Act.lesson(school().lesson("today1"), Act.topic("Степінь"), 0),
            Act.cancel(school().lesson("oct19"), 0),
            Act.column(school().lesson("today1"), ColumnKind.CURRENT, null, ""));
    assertThat(answers).allSatisfy(answer -> assertOutcome(answer, taken ? "DONE" : "R-MRK-09"));
  }

  @ParameterizedTest(name = "R-PER-02, R-MRK-09: lessons of a semester that is {0} change: {1}")
  @CsvSource({"OPEN, true", "CLOSING, false", "CLOSED, false"})
  final void lessons(PeriodState state, boolean taken) {
    set(state);
    assertThat(
            List.of(
                change(new LessonChange.Add(FREE_DAY, 4, "Надолуження")),
                change(new LessonChange.Move(school().lesson("today7"), FREE_DAY, 5, "Медогляд")),
                change(new LessonChange.Cancel(school().lesson("oct19"), "Екскурсія"))))
        .allSatisfy(
            findings ->
                assertThat(findings)
                    .extracting(Finding::rule)
                    .containsExactlyElementsOf(taken ? List.of() : List.of("R-MRK-09")));
  }

  @ParameterizedTest(name = "R-PER-02: the other semester is {0} and hinders nobody")
  @CsvSource({"CLOSED", "ARCHIVED"})
  final void other(PeriodState state) {
    store()
        .write(
            tx -> {
              save(tx.port(YearStore.class), 2, state);
              school().record(tx);
              return null;
            });
    ColumnId column = column("today1", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
  }

  private List<Finding> change(LessonChange change) {
    return findings("deputy", new ChangeLesson(school().journal("algebra8"), change));
  }

  private void set(PeriodState state) {
    store()
        .write(
            tx -> {
              save(tx.port(YearStore.class), 1, state);
              school().record(tx);
              return null;
            });
  }

  private void save(YearStore years, int no, PeriodState state) {
    YearFrame before = years.frame(school().id(), FixtureSchool.YEAR);
    List<Term> terms =
        before.terms().stream()
            .map(term -> term.no() == no ? new Term(no, term.from(), term.to(), state) : term)
            .toList();
    YearFrame after =
        new YearFrame(
            before.begins(),
            terms,
            before.daysOff(),
            before.ordinary(),
            before.regime(),
            before.classes());
    years.save(
        school().id(),
        before,
        after,
        new YearStore.Signature(
            FixtureSchool.IDS.next(), person("deputy"), LocalDateTime.of(2026, 10, 14, 12, 0)));
  }
}
