package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.List;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.DayOffRow;
import ua.journal.core.register.SchoolRows.LessonTimeRow;
import ua.journal.core.register.SchoolRows.TermRow;
import ua.journal.core.school.PeriodState;

/**
 * Semesters, days off and lesson times in bulk. Values come first, keys last, in both statements.
 */
final class CalendarTables {
  private static final String TERMS =
      "SELECT begins, term_no, from_day, to_day, state FROM term WHERE school_id = ?"
          + " ORDER BY begins, term_no";
  private static final String NEW_TERM =
      "INSERT INTO term (from_day, to_day, school_id, begins, term_no, state)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final String NEXT_TERM =
      "UPDATE term SET from_day = ?, to_day = ? WHERE school_id = ? AND begins = ? AND term_no = ?";

  private static final String DAYS_OFF =
      "SELECT from_day, to_day, name FROM day_off WHERE school_id = ? ORDER BY from_day, name";
  private static final String NEW_DAY_OFF =
      "INSERT INTO day_off (to_day, school_id, from_day, name) VALUES (?, ?, ?, ?)";
  private static final String NEXT_DAY_OFF =
      "UPDATE day_off SET to_day = ? WHERE school_id = ? AND from_day = ? AND name = ?";

  private static final String BELLS =
      "SELECT bell_no, starts_at, ends_at FROM bell WHERE school_id = ? ORDER BY bell_no";
  private static final String NEW_BELL =
      "INSERT INTO bell (starts_at, ends_at, school_id, bell_no) VALUES (?, ?, ?, ?)";
  private static final String NEXT_BELL =
      "UPDATE bell SET starts_at = ?, ends_at = ? WHERE school_id = ? AND bell_no = ?";

  private final Sql sql;
  private final SchoolId school;

  CalendarTables(Sql sql, SchoolId school) {
    this.sql = sql;
    this.school = school;
  }

  List<TermRow> terms() {
    return sql.list(
        TERMS,
        p -> p.id(school),
        row ->
            new TermRow(
                row.small(), row.small(), row.date(), row.date(), row.constant(PeriodState.class)));
  }

  List<DayOffRow> daysOff() {
    return sql.list(
        DAYS_OFF, p -> p.id(school), row -> new DayOffRow(row.date(), row.date(), row.text()));
  }

  List<LessonTimeRow> lessonTimes() {
    return sql.list(
        BELLS, p -> p.id(school), row -> new LessonTimeRow(row.small(), row.time(), row.time()));
  }

  void write(SchoolRows created, SchoolRows updated) {
    sql.each(
        NEW_TERM,
        created.terms(),
        (p, row) -> {
          bind(p, row);
          p.text(row.state().name());
        });
    sql.eachFinds(NEXT_TERM, updated.terms(), this::bind);
    sql.each(NEW_DAY_OFF, created.daysOff(), this::bind);
    sql.eachFinds(NEXT_DAY_OFF, updated.daysOff(), this::bind);
    sql.each(NEW_BELL, created.lessonTimes(), this::bind);
    sql.eachFinds(NEXT_BELL, updated.lessonTimes(), this::bind);
  }

  private void bind(Params p, TermRow row) throws SQLException {
    p.date(row.from()).date(row.to()).id(school).small(row.begins()).small(row.no());
  }

  private void bind(Params p, DayOffRow row) throws SQLException {
    p.date(row.to()).id(school).date(row.from()).text(row.name());
  }

  private void bind(Params p, LessonTimeRow row) throws SQLException {
    p.time(row.starts()).time(row.ends()).id(school).small(row.no());
  }
}
