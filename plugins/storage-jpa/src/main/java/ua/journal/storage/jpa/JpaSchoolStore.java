package ua.journal.storage.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.journal.core.common.SchoolId;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.Regime;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolProfile;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.Term;

/** The school and its calendar. */
final class JpaSchoolStore implements SchoolStore {
  private static final int ONLY_PLACE = 1;

  private static final String FOUND = "INSERT INTO founded (place, school_id) VALUES (?, ?)";

  private static final String TERMS =
      "SELECT term_no, from_day, to_day, state FROM term WHERE school_id = ? AND begins = ?"
          + " ORDER BY term_no";

  private static final String DAYS_OFF =
      "SELECT from_day, to_day, name FROM day_off WHERE school_id = ?" + " ORDER BY from_day, name";

  private static final String BELLS =
      "SELECT bell_no, starts_at, ends_at FROM bell WHERE school_id = ? ORDER BY bell_no";

  private static final String YEARS =
      "SELECT DISTINCT begins FROM term WHERE school_id = ? ORDER BY begins";

  private final Sql sql;

  JpaSchoolStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<SchoolCalendar> calendar(SchoolId school, LocalDate day) {
    return SchoolYears.of(sql, school, day).map(begins -> calendar(school, begins));
  }

  private SchoolCalendar calendar(SchoolId school, int begins) {
    List<Term> terms =
        sql.list(
            TERMS,
            p -> p.id(school).small(begins),
            row -> new Term(row.small(), row.date(), row.date(), row.constant(PeriodState.class)));
    List<DayOff> daysOff =
        sql.list(
            DAYS_OFF, p -> p.id(school), row -> new DayOff(row.date(), row.date(), row.text()));
    List<LessonTime> lessonTimes =
        sql.list(
            BELLS, p -> p.id(school), row -> new LessonTime(row.small(), row.time(), row.time()));
    return new SchoolCalendar(begins, terms, daysOff, lessonTimes);
  }

  @Override
  public List<Integer> years(SchoolId school) {
    return sql.list(YEARS, p -> p.id(school), Row::small);
  }

  @Override
  public Regime regime(SchoolId school) {
    return new RegimeTables(sql, school).read();
  }

  @Override
  public Optional<SchoolProfile> firstSchool() {
    return sql.entities()
        .createNamedQuery(SchoolEntity.ALL, SchoolEntity.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(SchoolEntity::toProfile);
  }

  @Override
  public void found(SchoolId school) {
    sql.each(FOUND, List.of(school), (p, row) -> p.small(ONLY_PLACE).id(row));
  }
}
