package ua.journal.storage.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ColumnId;
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

  private static final String MARKS =
      "SELECT " + Shapes.MARK + " FROM mark m WHERE m.journal_id = ?";

  private static final String ATTENDANCE =
      "SELECT " + Shapes.ATTENDANCE + " FROM attendance t WHERE t.journal_id = ?";

  private static final String NAMES =
      "SELECT id, surname, given_name, patronymic FROM person WHERE id IN ";

  private final Sql sql;
  private final SheetCache cache;
  private final JournalId journal;

  SheetReads(Sql sql, SheetCache cache, JournalId journal) {
    this.sql = sql;
    this.cache = cache;
    this.journal = journal;
  }

  SheetRows terms(int first, int last) {
    Cover cover = cover();
    Params.Binder span = p -> p.id(journal).small(first).small(last);
    List<Lesson> lessons = Columns.sorted(sql.list(LESSONS + between("l"), span, Shapes::lesson));
    SheetCache.Entries entries =
        cache.entries(
            journal,
            first,
            last,
            cover.seq(),
            () ->
                new SheetCache.Entries(
                    cover.seq(),
                    sql.list(MARKS + between("m"), span, Shapes::mark),
                    sql.list(ATTENDANCE + between("t"), span, Shapes::attendance)));
    return new SheetRows(
        cover.seq(),
        sql.list(MEMBERS, p -> p.id(journal), Shapes::member),
        new Columns(sql, journal).ofTerms(first, last, lessons),
        lessons,
        entries.marks(),
        entries.attendance(),
        authors(entries.marks(), cover.teacher()));
  }

  SheetRows changes(long after) {
    Cover cover = cover();
    if (cover.seq() <= after) {
      return new SheetRows(
          cover.seq(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }
    Params.Binder since = p -> p.id(journal).number(after);
    List<Mark> marks = sql.list(MARKS + " AND m.seq > ?", since, Shapes::mark);
    List<Attendance> attendance =
        sql.list(ATTENDANCE + " AND t.seq > ?", since, Shapes::attendance);
    List<Lesson> changed =
        Columns.sorted(sql.list(LESSONS + " AND l.seq > ?", since, Shapes::lesson));
    return new SheetRows(
        cover.seq(),
        List.of(),
        columns(marks, attendance, changed, after),
        changed,
        marks,
        attendance,
        authors(marks, cover.teacher()));
  }

  /** Every column of every lesson that the changes touch, and the semester's own that changed. */
  private List<Column> columns(
      List<Mark> marks, List<Attendance> attendance, List<Lesson> changed, long after) {
    Columns columns = new Columns(sql, journal);
    Set<ColumnId> marked = marks.stream().map(Mark::column).collect(Collectors.toSet());
    Set<LessonId> touched = new HashSet<>(columns.lessonsOf(marked).values());
    touched.remove(null);
    attendance.forEach(entry -> touched.add(entry.lesson()));
    changed.forEach(lesson -> touched.add(lesson.id()));
    List<Column> found = new ArrayList<>();
    if (!touched.isEmpty()) {
      Keys keys = Keys.ofIds(touched);
      found.addAll(
          columns.of(
              sql.list(
                  LESSONS + " AND l.id IN " + keys.list(),
                  p -> p.id(journal).keys(keys),
                  Shapes::lesson)));
    }
    found.addAll(columns.undated(after, marked));
    return found;
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
