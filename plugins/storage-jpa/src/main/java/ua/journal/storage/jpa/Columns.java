package ua.journal.storage.jpa;

import java.util.Collection;
import java.util.List;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.marks.Column;

/** Reads every column of every lesson that is named directly or through one of its columns. */
final class Columns {
  private static final String SELECT =
      "SELECT " + Shapes.COLUMN + " FROM" + Shapes.COLUMN_FROM + " WHERE a.journal_id = ?";

  private Columns() {}

  static List<Column> touched(
      Sql sql, JournalId journal, Collection<ColumnId> columns, Collection<LessonId> lessons) {
    Keys byColumn = Keys.ofIds(columns);
    Keys byLesson = Keys.ofIds(lessons);
    return sql.list(
        SELECT
            + " AND a.lesson_id IN (SELECT x.lesson_id FROM assessment x WHERE x.id IN "
            + byColumn.list()
            + ") UNION "
            + SELECT
            + " AND a.lesson_id IN "
            + byLesson.list()
            + " ORDER BY 5, 6, 10, 1",
        p -> p.id(journal).keys(byColumn).id(journal).keys(byLesson),
        Shapes::column);
  }
}
