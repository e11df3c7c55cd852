package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.Mark;
import ua.journal.core.sheet.Cell;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ChangesQuery;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetStore;

/** Changes after a change number: an open sheet that merges them equals one read anew. */
public abstract class AbstractChangesTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractChangesTest() {}

  @Test
  @DisplayName("Every lock raises the change number, even when nothing changes")
  final void seq() {
    long before = head("algebra8").seq();
    long locked =
        store()
            .write(tx -> tx.port(SheetStore.class).lock(school().journal("algebra8")))
            .orElseThrow()
            .seq();
    assertThat(locked).isGreaterThan(before);
    assertThat(head("algebra8").seq()).isEqualTo(locked);
    boolean unknown =
        store().write(tx -> tx.port(SheetStore.class).lock(school().journal("school"))).isPresent();
    assertThat(unknown).isFalse();
  }

  @Test
  @DisplayName("Nothing after the last change; everything after zero")
  final void ends() {
    ColumnId column = column("today1", ColumnKind.CURRENT);
    one(Act.put(column, person("hudz"), "9", 0));
    one(Act.absent(school().lesson("today2"), person("hudz"), 0));
    Sheet sheet = sheet("teacherA", "algebra8");
    ChangesQuery.Delta none = changes("teacherA", sheet.seq());
    assertThat(none.seq()).isEqualTo(sheet.seq());
    assertThat(none.cells()).isEmpty();
    assertThat(none.lessons()).isEmpty();
    assertThat(none.columns()).isEmpty();
    ChangesQuery.Delta all = changes("teacherA", 0);
    assertThat(all.cells()).containsExactlyInAnyOrderElementsOf(sheet.cells());
  }

  @Test
  @DisplayName("A mark brings its cell and its lesson's columns, and nothing else")
  final void mark() {
    ColumnId first = column("today1", ColumnKind.CURRENT);
    ColumnId second = column("today1", ColumnKind.WORK);
    one(Act.put(first, person("hudz"), "9", 0));
    long seen = head("algebra8").seq();
    one(Act.put(second, person("hudz"), "10", 0));
    ChangesQuery.Delta delta = changes("teacherA", seen);
    assertThat(delta.seq()).isGreaterThan(seen);
    assertThat(delta.cells()).extracting(Cell::column).containsExactly(second);
    assertThat(delta.columns()).extracting(Column::id).containsExactly(first, second);
    assertThat(delta.lessons()).isEmpty();
    assertThat(delta.authors()).isEmpty();
  }

  @Test
  @DisplayName("Other people's marks bring their authors' names")
  final void authors() {
    ColumnId column = column("oct7", ColumnKind.CURRENT);
    long seen = head("algebra8").seq();
    batch("teacherB", "algebra8", Act.put(column, person("hudz"), "9", 0));
    Map<PersonId, String> names = Map.of(person("teacherB"), "Шевчук І. В.");
    assertThat(changes("teacherA", seen).authors()).isEqualTo(names);
    assertThat(sheet("teacherA", "algebra8").authors()).isEqualTo(names);
    assertThat(changes("teacherA", seen).reader().teaches()).isTrue();
    assertThat(changes("leader", seen).reader().writes()).isFalse();
  }

  @Test
  @DisplayName("Lesson records, roll calls and new columns mark their lessons as changed")
  final void lessons() {
    LessonId lesson = school().lesson("today1");
    for (CellCommand command :
        List.of(
            Act.lesson(lesson, Act.topic("Степінь"), 0),
            Act.roll(lesson),
            Act.column(lesson, ColumnKind.CURRENT, null, ""),
            Act.cancel(lesson, 1))) {
      long seen = head("algebra8").seq();
      assertDone(one(command));
      ChangesQuery.Delta delta = changes("teacherA", seen);
      assertThat(delta.lessons()).as("%s", command).extracting(Lesson::id).containsExactly(lesson);
      assertThat(delta.columns()).as("every lesson has a column").hasSize(1);
      assertThat(delta.cells()).isEmpty();
    }
  }

  @Test
  @DisplayName("An absence at a lesson without a work is not lost among the changes")
  final void bareLesson() {
    long seen = head("algebra8").seq();
    one(Act.absent(school().lesson("today1"), person("hudz"), 0));
    ChangesQuery.Delta delta = changes("teacherA", seen);
    assertThat(delta.cells())
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.column()).isEqualTo(Act.bare(school().lesson("today1")));
              assertThat(present(cell.attendance()).shown()).isEqualTo("н");
            });
  }

  @Test
  @DisplayName("An open sheet that merges changes equals the sheet read anew")
  final void merged() {
    Open open = new Open(sheet("leader", "algebra8"));
    CellCommand.AddColumn add =
        Act.column(school().lesson("oct7"), ColumnKind.CURRENT, null, "усно");
    open.after(batch("teacherA", "algebra8", Act.absent(lesson("oct7"), person("hudz"), 0)));
    open.after(batch("teacherA", "algebra8", add, Act.putMadeBy(add.id(), person("melnyk"), "9")));
    open.after(
        batch(
            "teacherB",
            "algebra8",
            Act.roll(lesson("oct7")),
            Act.lesson(lesson("oct7"), Act.homework("§ 7", lesson("oct12")), 0)));
    ColumnId second = column("oct7", ColumnKind.WORK);
    open.after(batch("teacherB", "algebra8", Act.put(second, person("hudz"), "7", 0)));
    open.after(batch("teacherA", "algebra8", Act.clear(second, person("hudz"), 1)));
    open.after(batch("teacherA", "algebra8", Act.late(lesson("oct7"), person("hudz"), 5, 1)));
    open.after(batch("teacherA", "algebra8", Act.cancel(lesson("jan18"), 0)));
    open.after(List.of());
  }

  private LessonId lesson(String name) {
    return school().lesson(name);
  }

  private ChangesQuery.Delta changes(String who, long after) {
    return journal().as(person(who)).ask(new ChangesQuery(school().journal("algebra8"), after));
  }

  /** A grid in somebody's browser: it keeps attendance by lesson, for columns come before it. */
  private final class Open {
    private long seq;
    private final Map<ColumnId, Column> columns = new HashMap<>();
    private final Map<LessonId, Lesson> lessons = new LinkedHashMap<>();
    private final Map<List<Object>, Mark> marks = new HashMap<>();
    private final Map<List<Object>, Attendance> attendance = new HashMap<>();

    Open(Sheet sheet) {
      seq = sheet.seq();
      sheet.columns().forEach(column -> columns.put(column.id(), column));
      sheet.lessons().forEach(lesson -> lessons.put(lesson.id(), lesson));
      sheet.cells().forEach(this::take);
    }

    private void take(Cell cell) {
      if (cell.mark() != null) {
        marks.put(List.of(cell.column(), cell.pupil()), cell.mark());
      }
      if (cell.attendance() != null) {
        attendance.put(List.of(cell.attendance().lesson(), cell.pupil()), cell.attendance());
      }
    }

    /** Takes the changes and compares with the sheet as it is. */
    void after(List<?> answers) {
      assertThat(answers).isNotNull();
      ChangesQuery.Delta delta = changes("leader", seq);
      Set<LessonId> touched = new HashSet<>();
      delta.columns().stream()
          .filter(column -> column.held() != null)
          .forEach(column -> touched.add(column.held().lesson()));
      columns
          .values()
          .removeIf(column -> column.held() != null && touched.contains(column.held().lesson()));
      delta.columns().forEach(column -> columns.put(column.id(), column));
      delta.lessons().forEach(lesson -> lessons.put(lesson.id(), lesson));
      delta.cells().forEach(this::take);
      seq = delta.seq();
      Open anew = new Open(sheet("leader", "algebra8"));
      assertThat(columns).isEqualTo(anew.columns);
      assertThat(lessons).isEqualTo(anew.lessons);
      assertThat(marks).isEqualTo(anew.marks);
      assertThat(attendance).isEqualTo(anew.attendance);
      assertThat(seq).isEqualTo(anew.seq);
    }
  }
}
