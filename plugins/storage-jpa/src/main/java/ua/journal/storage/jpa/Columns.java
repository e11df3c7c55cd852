package ua.journal.storage.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;

/** Reads the columns of one journal beside their lessons, and puts both in the order of paper. */
final class Columns {
  private static final String SELECT =
      "SELECT " + Shapes.COLUMN + " FROM assessment a WHERE a.journal_id = ?";

  private static final String LESSONS_OF =
      "SELECT id, lesson_id FROM assessment WHERE journal_id = ? AND id IN ";

  private static final String UNDATED =
      "SELECT "
          + Shapes.COLUMN
          + ", a.seq FROM assessment a WHERE a.journal_id = ? AND a.lesson_id IS NULL";

  private static final Comparator<Lesson> LESSON_ORDER =
      Comparator.comparing(Lesson::date)
          .thenComparingInt(Lesson::period)
          .thenComparingLong(lesson -> lesson.id().value());

  private final Sql sql;
  private final JournalId journal;

  Columns(Sql sql, JournalId journal) {
    this.sql = sql;
    this.journal = journal;
  }

  static List<Lesson> sorted(List<Lesson> lessons) {
    List<Lesson> sorted = new ArrayList<>(lessons);
    sorted.sort(LESSON_ORDER);
    return sorted;
  }

  /**
   * Finds the lessons of columns, null for those of a semester; numbers that are no column of the
   * journal find nothing.
   */
  Map<ColumnId, @Nullable LessonId> lessonsOf(Collection<ColumnId> columns) {
    Map<ColumnId, @Nullable LessonId> lessons = new HashMap<>();
    if (!columns.isEmpty()) {
      Keys keys = Keys.ofIds(columns);
      sql.list(
          LESSONS_OF + keys.list(),
          p -> p.id(journal).keys(keys),
          row -> lessons.put(new ColumnId(row.number()), Shapes.lessonOrNull(row.number())));
    }
    return lessons;
  }

  /** Columns of the journal's semesters made after a change number, or among the given ones. */
  List<Column> undated(long after, Collection<ColumnId> named) {
    List<Column> columns = new ArrayList<>();
    sql.list(
        UNDATED,
        p -> p.id(journal),
        row -> {
          Column column = Shapes.column(row, Map.of());
          return (row.number() > after || named.contains(column.id())) && columns.add(column);
        });
    return columns;
  }

  /** Every column of the given lessons. */
  List<Column> of(List<Lesson> lessons) {
    if (lessons.isEmpty()) {
      return List.of();
    }
    Keys keys = Keys.ofIds(lessons.stream().map(Lesson::id).toList());
    return read(
        SELECT + " AND a.lesson_id IN " + keys.list(), p -> p.id(journal).keys(keys), lessons);
  }

  /** Every column of a span of semesters, whose lessons are given. */
  List<Column> ofTerms(int first, int last, List<Lesson> lessons) {
    return read(
        SELECT + " AND a.term_no BETWEEN ? AND ?",
        p -> p.id(journal).small(first).small(last),
        lessons);
  }

  private List<Column> read(String text, Params.Binder binder, List<Lesson> lessons) {
    Map<LessonId, Lesson> byId =
        lessons.stream().collect(Collectors.toMap(Lesson::id, Function.identity()));
    List<Column> columns = sql.list(text, binder, row -> Shapes.column(row, byId));
    columns.sort(Column.PAPER_ORDER);
    return columns;
  }
}
