package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.List;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.CurriculumRow;

/** The curriculum in bulk. Values come first, keys last. */
final class CurriculumTable {
  private static final String ALL =
      "SELECT begins, grade, letter, subject_id, weekly_half_hours FROM curriculum"
          + " WHERE school_id = ? AND begins BETWEEN ? AND ? ORDER BY 1, 2, 3, 4";
  private static final String NEW =
      "INSERT INTO curriculum (weekly_half_hours, begins, grade, letter, subject_id, school_id)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final String NEXT =
      "UPDATE curriculum SET weekly_half_hours = ? WHERE begins = ? AND grade = ? AND letter = ?"
          + " AND subject_id = ? AND school_id = ?";

  private final Sql sql;
  private final SchoolId school;

  CurriculumTable(Sql sql, SchoolId school) {
    this.sql = sql;
    this.school = school;
  }

  List<CurriculumRow> rows(int first, int last) {
    return sql.list(
        ALL,
        p -> p.id(school).small(first).small(last),
        row -> new CurriculumRow(row.small(), row.small(), row.text(), row.number(), row.small()));
  }

  /** Stores rows once their subjects stand. */
  void write(SchoolRows created, SchoolRows updated) {
    sql.each(NEW, created.curriculum(), this::bind);
    sql.eachFinds(NEXT, updated.curriculum(), this::bind);
  }

  private void bind(Params p, CurriculumRow row) throws SQLException {
    p.small(row.weeklyHalfHours())
        .small(row.begins())
        .small(row.grade())
        .text(row.letter())
        .number(row.subject())
        .id(school);
  }
}
