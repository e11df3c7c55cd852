package ua.journal.storage.jpa;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.sheet.SheetRows;

/**
 * Reads a sheet or its changes. The change number is read first: what is written meanwhile comes
 * twice, never too late.
 */
final class SheetReads {
  private static final String COVER = "SELECT change_seq, teacher_id FROM journal WHERE id = ?";

  private static final String MEMBERS =
      "SELECT " + Shapes.MEMBER + " FROM" + Shapes.MEMBER_FROM + " WHERE m.journal_id = ?";

  private static final String LESSONS =
      "SELECT " + Shapes.LESSON + " FROM" + Shapes.LESSON_FROM + " WHERE l.journal_id = ?";
  private static final String LESSON_ORDER = " ORDER BY l.held_on, l.bell_no, l.id";

  private static final String COLUMNS =
      "SELECT " + Shapes.COLUMN + " FROM" + Shapes.COLUMN_FROM + " WHERE a.journal_id = ?";
  private static final String COLUMN_ORDER = " ORDER BY l.held_on, l.bell_no, a.ordinal, a.id";

  private static final String MARKS =
      "SELECT " + Shapes.MARK + " FROM mark m WHERE m.journal_id = ?";

  private static final String ATTENDANCE =
      "SELECT " + Shapes.ATTENDANCE + " FROM attendance t WHERE t.journal_id = ?";

  private static final String NAMES =
      "SELECT id, surname, given_name, patronymic FROM person WHERE id IN ";

  private final Sql sql;
  private final JournalId journal;

  SheetReads(Sql sql, JournalId journal) {
    this.sql = sql;
    this.journal = journal;
  }

  SheetRows terms(int first, int last) {
    Cover cover = cover();
    Params.Binder span = p -> p.id(journal).small(first).small(last);
    List<Mark> marks = sql.list(MARKS + between("m"), span, Shapes::mark);
    return new SheetRows(
        cover.seq(),
        sql.list(MEMBERS, p -> p.id(journal), Shapes::member),
        sql.list(COLUMNS + between("a") + COLUMN_ORDER, span, Shapes::column),
        sql.list(LESSONS + between("l") + LESSON_ORDER, span, Shapes::lesson),
        marks,
        sql.list(ATTENDANCE + between("t"), span, Shapes::attendance),
        authors(marks, cover.teacher()));
  }

  SheetRows changes(long after) {
    Cover cover = cover();
    if (cover.seq() <= after) {
      return rows(cover, List.of(), List.of(), List.of(), List.of());
    }
    Params.Binder since = p -> p.id(journal).number(after);
    List<Mark> marks = sql.list(MARKS + " AND m.seq > ?", since, Shapes::mark);
    List<Attendance> attendance =
        sql.list(ATTENDANCE + " AND t.seq > ?", since, Shapes::attendance);
    List<Lesson> changed =
        sql.list(LESSONS + " AND l.seq > ?" + LESSON_ORDER, since, Shapes::lesson);
    List<Column> columns = columns(marks, attendance, changed);
    return rows(cover, columns, lessons(changed, attendance, columns), marks, attendance);
  }

  private SheetRows rows(
      Cover cover,
      List<Column> columns,
      List<Lesson> lessons,
      List<Mark> marks,
      List<Attendance> attendance) {
    return new SheetRows(
        cover.seq(),
        List.of(),
        columns,
        lessons,
        marks,
        attendance,
        authors(marks, cover.teacher()));
  }

  /** Every column of every lesson that the changes touch. */
  private List<Column> columns(
      List<Mark> marks, List<Attendance> attendance, List<Lesson> changed) {
    Set<LessonId> lessons =
        Stream.concat(attendance.stream().map(Attendance::lesson), changed.stream().map(Lesson::id))
            .collect(Collectors.toSet());
    if (lessons.isEmpty() && marks.isEmpty()) {
      return List.of();
    }
    return Columns.touched(
        sql, journal, marks.stream().map(Mark::column).collect(Collectors.toSet()), lessons);
  }

  /** Changed lessons, and those without an item whose attendance changed: they are the column. */
  private List<Lesson> lessons(
      List<Lesson> changed, List<Attendance> attendance, List<Column> columns) {
    Set<LessonId> bare = attendance.stream().map(Attendance::lesson).collect(Collectors.toSet());
    changed.forEach(lesson -> bare.remove(lesson.id()));
    columns.forEach(column -> bare.remove(column.lesson()));
    if (bare.isEmpty()) {
      return changed;
    }
    Keys keys = Keys.ofIds(Stream.concat(bare.stream(), changed.stream().map(Lesson::id)).toList());
    return sql.list(
        LESSONS + " AND l.id IN " + keys.list() + LESSON_ORDER,
        p -> p.id(journal).keys(keys),
        Shapes::lesson);
  }

  private Cover cover() {
    return sql.first(COVER, p -> p.id(journal), row -> new Cover(row.number(), row.person()))
        .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such journal"));
  }

  private Map<PersonId, String> authors(Collection<Mark> marks, PersonId teacher) {
    Set<PersonId> others = marks.stream().map(Mark::author).collect(Collectors.toSet());
    others.remove(teacher);
    Map<PersonId, String> names = new HashMap<>();
    if (!others.isEmpty()) {
      Keys keys = Keys.ofIds(others);
      sql.list(
          NAMES + keys.list(),
          p -> p.keys(keys),
          row -> names.put(row.person(), row.name().signed()));
    }
    return names;
  }

  private static String between(String alias) {
    return " AND " + alias + ".term_no BETWEEN ? AND ?";
  }

  private record Cover(long seq, PersonId teacher) {}
}
