package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.SchoolId;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.LessonTimes;
import ua.journal.core.school.Regime;
import ua.journal.core.school.RegimeLine;
import ua.journal.core.school.StudyMode;

/** Lesson times beside the ordinary ones, and the days held otherwise. */
final class RegimeTables {
  private static final String SCHEDULES =
      "SELECT schedule_no, name FROM bell_schedule WHERE school_id = ? ORDER BY schedule_no";
  private static final String NEW_SCHEDULE =
      "INSERT INTO bell_schedule (name, school_id, schedule_no) VALUES (?, ?, ?)";
  private static final String BELLS =
      "SELECT schedule_no, bell_no, starts_at, ends_at FROM schedule_bell WHERE school_id = ?"
          + " ORDER BY schedule_no, bell_no";
  private static final String NEW_BELL =
      "INSERT INTO schedule_bell (starts_at, ends_at, school_id, schedule_no, bell_no)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String LINES =
      "SELECT from_day, to_day, class_id, schedule_no, study_mode FROM regime WHERE school_id = ?"
          + " ORDER BY from_day, to_day, class_id";
  private static final String NEW_LINE =
      "INSERT INTO regime (schedule_no, study_mode, school_id, from_day, to_day, class_id)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final List<String> NO_SCHEDULES =
      List.of(
          "DELETE FROM schedule_bell WHERE school_id = ?",
          "DELETE FROM bell_schedule WHERE school_id = ?");
  private static final String NO_LINES =
      "DELETE FROM regime WHERE school_id = ? AND from_day BETWEEN ? AND ?";

  private final Sql sql;
  private final SchoolId school;

  RegimeTables(Sql sql, SchoolId school) {
    this.sql = sql;
    this.school = school;
  }

  Regime read() {
    Map<Integer, List<LessonTime>> lessonTimes = new LinkedHashMap<>();
    sql.list(
            BELLS,
            p -> p.id(school),
            row -> new Ringing(row.small(), new LessonTime(row.small(), row.time(), row.time())))
        .forEach(
            ringing ->
                lessonTimes
                    .computeIfAbsent(ringing.schedule(), no -> new ArrayList<>())
                    .add(ringing.period()));
    List<LessonTimes> schedules =
        sql.list(
            SCHEDULES,
            p -> p.id(school),
            row -> {
              int no = row.small();
              return new LessonTimes(no, row.text(), lessonTimes.getOrDefault(no, List.of()));
            });
    List<RegimeLine> lines =
        sql.list(
            LINES,
            p -> p.id(school),
            row ->
                new RegimeLine(
                    row.date(),
                    row.date(),
                    row.number(),
                    row.small(),
                    row.constant(StudyMode.class)));
    return new Regime(schedules, lines);
  }

  /** Replaces all schedules, and the lines that begin in a span of days. */
  void replace(Regime regime, LocalDate from, LocalDate to) {
    NO_SCHEDULES.forEach(text -> sql.update(text, p -> p.id(school)));
    sql.update(NO_LINES, p -> p.id(school).date(from).date(to));
    sql.each(
        NEW_SCHEDULE,
        regime.schedules(),
        (p, row) -> p.text(row.name()).id(school).small(row.no()));
    for (LessonTimes schedule : regime.schedules()) {
      sql.each(NEW_BELL, schedule.lessonTimes(), (p, period) -> bind(p, schedule, period));
    }
    sql.each(NEW_LINE, regime.lines(), this::bind);
  }

  private void bind(Params p, LessonTimes schedule, LessonTime period) throws SQLException {
    p.time(period.starts()).time(period.ends()).id(school).small(schedule.no()).small(period.no());
  }

  private void bind(Params p, RegimeLine row) throws SQLException {
    p.small(row.schedule())
        .constant(row.mode())
        .id(school)
        .date(row.from())
        .date(row.to())
        .number(row.schoolClass());
  }

  private record Ringing(int schedule, LessonTime period) {}
}
