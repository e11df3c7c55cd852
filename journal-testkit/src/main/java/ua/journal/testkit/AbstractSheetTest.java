package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.sheet.CellEvent;
import ua.journal.core.sheet.CellHistory;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.JournalHead;
import ua.journal.core.teaching.Member;

/** The sheet as it is read, and the history of its cells. */
public abstract class AbstractSheetTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractSheetTest() {}

  @Test
  @DisplayName("The cover names subject, class, teacher and semesters")
  final void cover() {
    JournalHead head = head("algebra8");
    assertThat(head.school()).isEqualTo(school().id());
    assertThat(head.title()).isEqualTo("Алгебра · 8-Б");
    assertThat(head.begins()).isEqualTo(FixtureSchool.YEAR);
    assertThat(head.grade()).isEqualTo(8);
    assertThat(head.teacher()).isEqualTo(person("teacherA"));
    assertThat(head.teacherName()).isEqualTo("Коваленко О. П.");
    assertThat(head.terms())
        .extracting(term -> term.no() + " " + term.from() + " " + term.to())
        .containsExactly("1 2026-09-01 2026-12-24", "2 2027-01-12 2027-05-28");
    assertThat(head.terms()).allMatch(term -> term.state().takesEntries());
    assertThat(head("english8").title()).isEqualTo("Англійська мова · 8-Б, група 1");
  }

  @Test
  @DisplayName("R-LIFE-02, R-LIFE-03: who left stays on the list; the order is Ukrainian")
  final void pupils() {
    List<Member> pupils = sheet("teacherA", "algebra8").pupils();
    assertThat(pupils)
        .extracting(Member::pupil)
        .containsExactly(
            person("hudz"),
            person("yermak"),
            person("ivanenko"),
            person("melnyk"),
            person("newcomer"),
            person("departed"));
    Member newcomer = pupils.get(4);
    assertThat(newcomer.from()).isEqualTo(LocalDate.of(2026, 10, 5));
    assertThat(newcomer.to()).isNull();
    Member departed = pupils.get(5);
    assertThat(departed.to()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(departed.orderOut()).isEqualTo("№ 47-у від 30.09.2026");
  }

  @ParameterizedTest(name = "Semester {0} at {1}: lessons of semesters {2}")
  @CsvSource({
    "NOW,    2026-10-14, 9",
    "NOW,    2027-01-05, 9",
    "NOW,    2027-02-01, 1",
    "NOW,    2027-07-01, 1",
    "FIRST,  2027-02-01, 9",
    "SECOND, 2026-10-14, 1",
    "YEAR,   2026-10-14, 9",
    "YEAR,   2027-02-01, 10",
  })
  final void spans(SheetQuery.Span span, LocalDate day, int lessons) {
    ColumnId first = column("today1", ColumnKind.CURRENT);
    one(Act.put(first, person("hudz"), "9", 0));
    clock().set(LocalDate.of(2027, 1, 18).atTime(12, 0));
    one(Act.absent(school().lesson("jan18"), person("hudz"), 0));
    clock().set(day.atTime(12, 0));
    Sheet sheet =
        journal().as(person("deputy")).ask(new SheetQuery(school().journal("algebra8"), span));
    assertThat(sheet.lessons()).hasSize(lessons);
    assertThat(sheet.columns()).hasSize(lessons);
    assertThat(sheet.cells()).hasSize(lessons == 10 ? 2 : 1);
    assertThat(sheet.lessons()).extracting(Lesson::date).isSorted();
  }

  @Test
  @DisplayName("Columns stand by date, number of the lesson and order of their making")
  final void paperOrder() {
    ColumnId late = column("today2", ColumnKind.CURRENT);
    ColumnId second = column("oct12", ColumnKind.WORK);
    ColumnId third = column("oct12", ColumnKind.CURRENT);
    List<Column> columns =
        sheet("teacherA", "algebra8").columns().stream()
            .filter(column -> column.kind() != ColumnKind.LESSON)
            .toList();
    assertThat(columns).extracting(Column::id).containsExactly(second, third, late);
    assertThat(columns).extracting(Column::ordinal).containsExactly(0, 1, 0);
    assertThat(present(columns.get(2).held()).period()).isEqualTo(2);
    assertThat(columns.get(2).date()).isEqualTo(FixtureSchool.TODAY);
  }

  @Test
  @DisplayName("A lesson that moves takes its columns, record and marks along")
  final void moved() {
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    one(Act.put(column, person("hudz"), "9", 0));
    one(Act.lesson(school().lesson("oct12"), Act.topic("Степінь"), 0));
    var row = school().lessonRow("oct12");
    school()
        .update(
            store(),
            new SchoolRows.LessonRow(
                row.id(),
                row.journal(),
                1,
                LocalDate.of(2026, 10, 13),
                4,
                row.starts(),
                row.ends(),
                "301",
                0));
    Sheet sheet = sheet("teacherA", "algebra8");
    Column moved =
        sheet.columns().stream().filter(c -> c.id().equals(column)).findFirst().orElseThrow();
    assertThat(moved.date()).isEqualTo(LocalDate.of(2026, 10, 13));
    assertThat(present(moved.held()).period()).isEqualTo(4);
    Lesson lesson =
        sheet.lessons().stream()
            .filter(candidate -> candidate.id().value() == row.id())
            .findFirst()
            .orElseThrow();
    assertThat(lesson.record().topic()).isEqualTo("Степінь");
    assertThat(lesson.room()).isEqualTo("301");
    assertThat(sheet.cells()).hasSize(1);
  }

  @Test
  @DisplayName("R-MRK-10: the history of a cell tells who, when, what was and what became, and why")
  final void history() {
    ColumnId column = column("oct7", ColumnKind.CURRENT);
    one(Act.put(column, person("hudz"), "9", 0));
    clock().set(FixtureSchool.NOW.plusDays(1));
    batch("teacherB", "algebra8", Act.put(column, person("hudz"), "7", 1, "помилка"));
    one(Act.absent(column, person("hudz"), 0));
    one(Act.put(column, person("yermak"), "12", 0));
    List<CellEvent> events = history("algebra8", column, "hudz");
    assertThat(events)
        .extracting(CellEvent::authorName)
        .containsExactly("Коваленко О. П.", "Шевчук І. В.", "Коваленко О. П.");
    assertThat(events)
        .extracting(event -> event.revision().before() + ">" + event.revision().after())
        .containsExactly(">9", "9>7", ">н");
    Revision second = events.get(1).revision();
    assertThat(second.reason()).isEqualTo("помилка");
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.at()).isEqualTo(journal().journal().now());
    ColumnId other = column("today1", ColumnKind.CURRENT);
    assertThat(history("algebra8", other, "hudz")).isEmpty();
    assertThat(history("algebra8", Act.bare(school().lesson("today2")), "hudz")).isEmpty();
    assertFails(ErrorCode.NOT_FOUND, () -> history("algebra9", column, "hudz"));
  }

  @Test
  @DisplayName("Times come back as they were written, to the millisecond")
  final void times() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    var mark = present(present(one(Act.put(column, person("hudz"), "9", 0)).cell()).mark());
    assertThat(mark.at()).isEqualTo(FixtureSchool.NOW.withNano(123_000_000));
    assertThat(sheet("teacherA", "algebra8").cells().get(0).mark()).isEqualTo(mark);
  }

  private List<CellEvent> history(String where, ColumnId column, String pupil) {
    return journal()
        .as(person("deputy"))
        .ask(new CellHistory(school().journal(where), column, person(pupil)));
  }
}
