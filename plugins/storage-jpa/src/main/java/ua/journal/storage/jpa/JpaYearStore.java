package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.LessonTimes;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.Regime;
import ua.journal.core.school.Term;
import ua.journal.core.school.YearFrame;
import ua.journal.core.year.YearStore;

/** The days and lesson times of a school year, and what its lessons were used for. */
final class JpaYearStore implements YearStore {
  private static final String TERMS =
      "SELECT term_no, from_day, to_day, state FROM term WHERE school_id = ? AND begins = ?";
  private static final String DAYS_OFF =
      "SELECT from_day, to_day, name FROM day_off"
          + " WHERE school_id = ? AND from_day BETWEEN ? AND ?";
  private static final String BELLS =
      "SELECT bell_no, starts_at, ends_at FROM bell WHERE school_id = ?";
  private static final String CLASSES =
      "SELECT id, grade, letter FROM school_class WHERE school_id = ? AND begins = ?";

  private static final String NO_TERMS = "DELETE FROM term WHERE school_id = ? AND begins = ?";
  private static final String NEW_TERM =
      "INSERT INTO term (from_day, to_day, state, school_id, begins, term_no)"
          + " VALUES (?, ?, ?, ?, ?, ?)";
  private static final String NO_DAYS_OFF =
      "DELETE FROM day_off WHERE school_id = ? AND from_day BETWEEN ? AND ?";
  private static final String NEW_DAY_OFF =
      "INSERT INTO day_off (to_day, school_id, from_day, name) VALUES (?, ?, ?, ?)";
  private static final String NO_BELLS = "DELETE FROM bell WHERE school_id = ?";
  private static final String NEW_BELL =
      "INSERT INTO bell (starts_at, ends_at, school_id, bell_no) VALUES (?, ?, ?, ?)";
  private static final String NEW_CHANGE =
      "INSERT INTO year_change (id, school_id, begins, changed_by, at_nanos, before_text,"
          + " after_text) VALUES (?, ?, ?, ?, ?, ?, ?)";

  private static final String OF_SPAN =
      " JOIN journal j ON j.id = l.journal_id WHERE j.school_id = ? AND l.held_on BETWEEN ? AND ?";
  private static final String USES =
      "SELECT l.id, 'WRITTEN' FROM lesson l"
          + OF_SPAN
          + " AND (l.revision > 0 OR l.roll_called)"
          + " UNION SELECT l.id, 'WRITTEN' FROM lesson l"
          + " JOIN assessment a ON a.lesson_id = l.id"
          + OF_SPAN
          + " UNION SELECT l.id, 'WRITTEN' FROM lesson l"
          + " JOIN attendance a ON a.lesson_id = l.id"
          + OF_SPAN
          + " UNION SELECT l.id, 'NAMED' FROM lesson l JOIN missed_lesson m ON m.lesson_id = l.id"
          + OF_SPAN
          + " UNION SELECT l.id, 'NAMED' FROM lesson d JOIN lesson l ON l.id = d.due_lesson_id"
          + OF_SPAN
          + " UNION SELECT l.id, 'NAMED' FROM lesson l"
          + OF_SPAN
          + " AND l.substitute_id IS NOT NULL";
  private static final int SPANS = 6;
  private static final String REMOVE = "DELETE FROM lesson WHERE id = ?";
  private static final String RAISE = "UPDATE journal SET change_seq = change_seq + 1 WHERE id = ?";

  private final Sql sql;

  JpaYearStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public YearFrame frame(SchoolId school, int begins) {
    LocalDate from = YearFrame.firstDay(begins);
    LocalDate to = YearFrame.lastDay(begins);
    Regime regime = new RegimeTables(sql, school).read();
    return new YearFrame(
        begins,
        sql.list(
            TERMS,
            p -> p.id(school).small(begins),
            row -> new Term(row.small(), row.date(), row.date(), row.constant(PeriodState.class))),
        sql.list(
            DAYS_OFF,
            p -> p.id(school).date(from).date(to),
            row -> new DayOff(row.date(), row.date(), row.text())),
        new LessonTimes(
            LessonTimes.ORDINARY,
            "",
            sql.list(
                BELLS,
                p -> p.id(school),
                row -> new LessonTime(row.small(), row.time(), row.time()))),
        regime.begunBetween(from, to),
        classes(school, begins));
  }

  private Map<Long, String> classes(SchoolId school, int begins) {
    Map<Long, String> classes = new LinkedHashMap<>();
    sql
        .list(
            CLASSES,
            p -> p.id(school).small(begins),
            row -> new SchoolClass(row.number(), row.className()))
        .stream()
        .sorted(Comparator.comparing(SchoolClass::name))
        .forEach(found -> classes.put(found.id(), found.name().toString()));
    return classes;
  }

  @Override
  public void save(SchoolId school, YearFrame before, YearFrame after, Signature change) {
    int begins = after.begins();
    LocalDate from = YearFrame.firstDay(begins);
    LocalDate to = YearFrame.lastDay(begins);
    sql.update(NO_TERMS, p -> p.id(school).small(begins));
    sql.each(NEW_TERM, after.terms(), (p, term) -> bind(p, term, school, begins));
    sql.update(NO_DAYS_OFF, p -> p.id(school).date(from).date(to));
    sql.each(
        NEW_DAY_OFF,
        after.daysOff(),
        (p, off) -> p.date(off.to()).id(school).date(off.from()).text(off.name()));
    sql.update(NO_BELLS, p -> p.id(school));
    sql.each(
        NEW_BELL,
        after.ordinary().lessonTimes(),
        (p, period) -> p.time(period.starts()).time(period.ends()).id(school).small(period.no()));
    new RegimeTables(sql, school).replace(after.regime(), from, to);
    sql.update(
        NEW_CHANGE,
        p ->
            p.number(change.id())
                .id(school)
                .small(begins)
                .id(change.by())
                .moment(change.at())
                .text(before.asText())
                .text(after.asText()));
  }

  private static void bind(Params p, Term term, SchoolId school, int begins) throws SQLException {
    p.date(term.from())
        .date(term.to())
        .constant(term.state())
        .id(school)
        .small(begins)
        .small(term.no());
  }

  @Override
  public Map<Long, Use> uses(SchoolId school, LocalDate from, LocalDate to) {
    Map<Long, Use> uses = new HashMap<>();
    sql.list(
            USES,
            p -> {
              for (int i = 0; i < SPANS; i++) {
                p.id(school).date(from).date(to);
              }
            },
            row -> new Used(row.number(), Use.valueOf(row.text().strip())))
        .forEach(used -> uses.merge(used.lesson(), used.use(), JpaYearStore::stronger));
    return uses;
  }

  private static Use stronger(Use one, Use other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  @Override
  public void remove(List<LessonRow> lessons) {
    sql.eachFinds(REMOVE, lessons, (p, row) -> p.number(row.id()));
    List<Long> journals = lessons.stream().map(LessonRow::journal).distinct().sorted().toList();
    sql.each(RAISE, journals, (p, journal) -> p.number(journal));
  }

  private record SchoolClass(long id, ClassName name) {}

  private record Used(long lesson, Use use) {}
}
