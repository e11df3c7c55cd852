package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;

/** Rules of lesson records: R-LES-01 to R-LES-08, R-LNG-01, R-HW-01, R-HW-02, R-PER-01. */
public abstract class AbstractLessonRulesTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractLessonRulesTest() {}

  @Test
  @DisplayName("R-LES-01: two lessons of a journal never share a day and a number")
  final void unique() {
    SchoolRows.LessonRow present = school().lessonRow("oct12");
    SchoolRows.LessonRow twin =
        new SchoolRows.LessonRow(
            FixtureSchool.IDS.next(),
            present.journal(),
            1,
            present.date(),
            present.period(),
            present.starts(),
            present.ends(),
            "215",
            0);
    assertFails(ErrorCode.CONFLICT, () -> school().create(store(), twin));
    assertThat(sheet("teacherA", "algebra8").lessons())
        .filteredOn(lesson -> lesson.date().equals(present.date()))
        .hasSize(1);
  }

  @Test
  @DisplayName("R-LES-02: a lesson is filled with roll call, topic and homework or «без д/з»")
  final void filled() {
    LessonId id = school().lesson("oct12");
    assertThat(lesson("oct12").filled()).isFalse();
    assertDone(one(Act.lesson(id, Act.topic("Степінь"), 0)));
    assertThat(lesson("oct12").filled()).as("no roll call").isFalse();
    assertDone(one(Act.roll(id)));
    assertThat(lesson("oct12").filled()).isTrue();
    assertDone(one(Act.lesson(id, Act.homework("", null), 1)));
    assertThat(lesson("oct12").filled()).as("homework undecided").isFalse();
    assertDone(one(Act.lesson(id, Act.homework("§ 5", null), 2)));
    assertThat(lesson("oct12").filled()).isTrue();
    assertThat(lesson("oct12").revision()).as("the roll call is no revision").isEqualTo(3);
  }

  @Test
  @DisplayName("R-LES-03: the next plan items are those no lesson has used")
  final void plan() {
    assertThat(planned()).containsExactly(1, 2, 3, 4);
    assertDone(one(Act.lesson(school().lesson("oct5"), planItem(2), 0)));
    assertDone(one(Act.lesson(school().lesson("oct12"), planItem(1), 0)));
    assertThat(planned()).containsExactly(3, 4);
    assertDone(one(Act.lesson(school().lesson("oct12"), planItem(3), 1)));
    assertThat(planned()).as("a changed record gives its item back").containsExactly(1, 4);
    CellAnswer cancelled =
        one(new CellCommand.PutLesson(Act.id(), school().lesson("oct5"), planItem(2), true, 1));
    assertDone(cancelled);
    assertThat(planned()).as("a cancelled lesson used nothing").containsExactly(1, 2, 4);
    PlanItem first = sheet("teacherA", "algebra8").plan().get(0);
    assertThat(first)
        .isEqualTo(
            new PlanItem(1, LocalDate.of(2026, 9, 1), "", "Вступ", "§ 1", LessonKind.LESSON));
    assertThat(sheet("leader", "algebra8").plan()).as("who does not write").isEmpty();
  }

  @ParameterizedTest(name = "R-LES-04: {0} with the work topic «{1}»: {2}")
  @CsvSource({
    "LESSON,     '',        DONE",
    "CONTROL,    '',        R-LES-04",
    "CONTROL,    '  ',      R-LES-04",
    "CONTROL,    Степінь,   DONE",
    "LABORATORY, '',        R-LES-04",
    "PRACTICAL,  '',        R-LES-04",
    "PRACTICAL,  Побудова,  DONE",
  })
  final void workTopic(LessonKind kind, String workTopic, String outcome) {
    LessonRecord record = new LessonRecord(kind, "Тема", workTopic, 0, "", true, null);
    assertOutcome(one(Act.lesson(school().lesson("oct12"), record, 0)), outcome);
    assertThat(lesson("oct12").record())
        .isEqualTo(outcome.equals("DONE") ? record : LessonRecord.EMPTY);
  }

  @Test
  @DisplayName(
      "R-LES-05, scenario 8: marks and absences are withdrawn before a lesson is cancelled")
  final void cancel() {
    LessonId id = school().lesson("oct12");
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
    assertDone(one(Act.absent(column, person("yermak"), 0)));
    assertRefused(one(Act.cancel(id, 0)), "R-LES-05");
    assertDone(one(Act.clear(column, person("hudz"), 1)));
    assertRefused(one(Act.cancel(id, 0)), "R-LES-05");
    assertDone(one(Act.present(id, person("yermak"), 1, null)));
    assertDone(one(Act.cancel(id, 0)));
    assertThat(lesson("oct12").stored()).isEqualTo(LessonStatus.CANCELLED);
    assertRefused(one(Act.put(column, person("hudz"), "9", 2)), "R-LES-07");
    assertDone(one(Act.lesson(id, Act.topic("Відбувся"), 1)));
    assertThat(lesson("oct12").stored()).as("called back").isEqualTo(LessonStatus.PLANNED);
  }

  @Test
  @DisplayName("R-HW-01: homework is not due at a lesson that is cancelled")
  final void notDueAtACancelledLesson() {
    assertDone(one(Act.cancel(school().lesson("jan18"), 0)));
    assertOutcome(
        one(
            Act.lesson(
                school().lesson("today1"), Act.homework("№ 5", school().lesson("jan18")), 0)),
        "R-HW-01");
  }

  @Test
  @DisplayName("R-LES-05: an entry of the same batch counts too")
  final void cancelInBatch() {
    LessonId id = school().lesson("oct12");
    List<CellAnswer> answers =
        batch("teacherA", "algebra8", Act.absent(id, person("hudz"), 0), Act.cancel(id, 0));
    assertDone(answers.get(0));
    assertRefused(answers.get(1), "R-LES-05");
  }

  @Test
  @DisplayName("R-LES-05: what a batch withdraws does not stand in the way of its cancelling")
  final void withdrawAndCancelInOneBatch() {
    LessonId id = school().lesson("oct12");
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("hudz"), "9", 0)));
    assertDone(one(Act.put(column, person("melnyk"), "8", 0)));
    assertDone(one(Act.absent(column, person("yermak"), 0)));
    List<CellAnswer> half =
        batch(
            "teacherA",
            "algebra8",
            Act.clear(column, person("hudz"), 1),
            Act.present(id, person("yermak"), 1, null),
            Act.cancel(id, 0));
    assertDone(half.get(0));
    assertDone(half.get(1));
    assertRefused(half.get(2), "R-LES-05");
    List<CellAnswer> rest =
        batch(
            "teacherA",
            "algebra8",
            Act.clear(column, person("melnyk"), 1),
            Act.cancel(id, 0),
            Act.put(column, person("melnyk"), "7", 2));
    assertDone(rest.get(0));
    assertDone(rest.get(1));
    assertRefused(rest.get(2), "R-LES-07");
    assertThat(lesson("oct12").stored()).isEqualTo(LessonStatus.CANCELLED);
  }

  @Test
  @DisplayName("R-LES-06: a double lesson is two lessons and two columns of one day")
  final void doubleLesson() {
    List<Column> today =
        sheet("teacherA", "algebra8").columns().stream()
            .filter(column -> present(column.date()).equals(FixtureSchool.TODAY))
            .toList();
    assertThat(today)
        .extracting(column -> present(column.held()).period())
        .containsExactly(1, 2, 7);
    assertThat(today).extracting(column -> present(column.held()).lesson()).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "R-LES-07: {0} at {1} is {2}")
  @CsvSource({
    "today1, 2026-10-14T09:14:59, PLANNED",
    "today1, 2026-10-14T09:15:00, HELD",
    "oct7,   2026-10-07T08:00:00, PLANNED",
    "oct7,   2026-10-07T09:15:00, SUBSTITUTED",
  })
  final void status(String lesson, LocalDateTime at, LessonStatus status) {
    assertThat(lesson(lesson).statusAt(at)).isEqualTo(status);
    assertThat(lesson("oct7").substituteName()).isEqualTo("Шевчук І. В.");
  }

  @ParameterizedTest(name = "R-LES-08: {0} stands as {1}")
  @CsvSource({"sep1, 01/09", "oct12, 12/10", "oct7, 07/10"})
  final void paperDate(String lesson, String shown) {
    assertThat(lesson(lesson).paperDate()).isEqualTo(shown);
  }

  @ParameterizedTest(name = "R-LNG-01, scenario 14: «{0}», strict {1}: {2}, told {3}")
  @CsvSource({
    "Теперішній доконаний час,                   false, DONE,     false",
    "Теперішній доконаний час (Present Perfect), false, DONE,     false",
    "Present Perfect,                            false, DONE,     true",
    "Present Perfect,                            true,  R-LNG-01, true",
    "«Present Perfect»,                          true,  DONE,     false",
    "Объём фигуры,                               false, DONE,     true",
  })
  final void language(String topic, boolean strict, String outcome, boolean told) {
    Settings settings =
        Settings.of(Map.of("journal.rules.language-blocks", Boolean.toString(strict)));
    CellAnswer answer =
        journal(settings)
            .as(person("teacherB"))
            .perform(
                new CellBatch(
                    school().journal("english8"),
                    List.of(Act.lesson(school().lesson("english-today"), Act.topic(topic), 0))))
            .get()
            .get(0);
    assertOutcome(answer, outcome);
    assertThat(rules(answer).contains("R-LNG-01")).isEqualTo(told);
  }

  @ParameterizedTest(name = "R-HW-01: homework of today2 due at {0}: {1}")
  @CsvSource({
    ",             DONE",
    "oct19,        DONE",
    "today7,       DONE",
    "jan18,        DONE",
    "today2,       R-HW-01",
    "today1,       R-HW-01",
    "oct12,        R-HW-01",
    "english-oct21, R-HW-01",
    "school,       R-HW-01",
  })
  final void due(@Nullable String due, String outcome) {
    LessonRecord record = Act.homework("§ 5", due == null ? null : school().lesson(due));
    assertOutcome(one(Act.lesson(school().lesson("today2"), record, 0)), outcome);
  }

  @ParameterizedTest(name = "R-HW-02: homework «{0}» in grade 1: {1}")
  @CsvSource({"'', DONE", "Прочитати казку, R-HW-02"})
  final void gradeOne(String text, String outcome) {
    CellAnswer answer =
        batch(
                "teacherB",
                "ukrainian1",
                Act.lesson(school().lesson("first-today"), Act.homework(text, null), 0))
            .get(0);
    assertOutcome(answer, outcome);
  }

  @Test
  @DisplayName("R-PER-01: a day declared free takes no entries")
  final void dayOff() {
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    LocalDate day = LocalDate.of(2026, 10, 12);
    school().create(store(), new SchoolRows.DayOffRow(day, day, "карантин"));
    assertRefused(one(Act.put(column, person("hudz"), "9", 0)), "R-PER-01");
    assertRefused(one(Act.absent(column, person("hudz"), 0)), "R-PER-01");
    assertRefused(one(Act.roll(school().lesson("oct12"))), "R-PER-01");
    assertRefused(one(Act.lesson(school().lesson("oct12"), Act.topic("Тема"), 0)), "R-PER-01");
    CellAnswer answer = one(Act.column(school().lesson("oct12"), ColumnKind.CURRENT, null, ""));
    assertRefused(answer, "R-PER-01");
    assertThat(answer.findings().get(0).facts()).containsEntry("name", "карантин");
  }

  private LessonRecord planItem(int no) {
    return new LessonRecord(LessonKind.LESSON, "Тема", "", no, "", true, null);
  }

  private List<Integer> planned() {
    return sheet("teacherA", "algebra8").plan().stream().map(PlanItem::no).toList();
  }

  private Lesson lesson(String name) {
    LessonId id = school().lesson(name);
    return sheet("teacherA", "algebra8").lessons().stream()
        .filter(lesson -> lesson.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
