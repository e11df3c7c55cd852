package ua.journal.storage.jpa;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.Extent;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolCounts;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.SchoolRow;
import ua.journal.core.register.WriteProgress;

/** The school's structure in bulk, parents before children. */
final class JpaRegisterStore implements RegisterStore {
  private static final String SCHOOL =
      "SELECT id, name, short_name, code, address FROM school WHERE id = ?";

  private static final String NEW_SCHOOL =
      "INSERT INTO school (name, short_name, code, address, id) VALUES (?, ?, ?, ?, ?)";

  private static final String NEW_CHAIN =
      "INSERT INTO audit_head (seq, school_id, hash) VALUES (0, ?, ?)";

  private static final String NEXT_SCHOOL =
      "UPDATE school SET name = ?, short_name = ?, code = ?, address = ? WHERE id = ?";

  private final Sql sql;

  private static final String NEXT_TURN =
      "UPDATE intake_turn SET turns = turns + 1 WHERE school_id = ?";
  private static final String FIRST_TURN =
      "INSERT INTO intake_turn (school_id, turns) VALUES (?, 1)";

  JpaRegisterStore(Sql sql) {
    this.sql = sql;
  }

  /** A row of its own: on Derby a locked school row would keep every page waiting. */
  @Override
  public void takeTurn(SchoolId school) {
    if (sql.update(NEXT_TURN, p -> p.id(school)) == 0) {
      sql.update(FIRST_TURN, p -> p.id(school));
    }
  }

  @Override
  public SchoolRows snapshot(SchoolId school) {
    return read(school, 0, Short.MAX_VALUE, EnumSet.allOf(Extent.class));
  }

  @Override
  public SchoolRows read(SchoolId school, int first, int last, Set<Extent> extent) {
    PeopleTables people = new PeopleTables(sql, school);
    TeachingTables teaching = new TeachingTables(sql, school, first, last);
    CalendarTables calendar = new CalendarTables(sql, school);
    SchoolRow row =
        sql.first(
                SCHOOL,
                p -> p.id(school),
                r -> new SchoolRow(r.number(), r.text(), r.text(), r.text(), r.text()))
            .orElse(null);
    boolean spoken = extent.contains(Extent.PEOPLE);
    boolean taught = extent.contains(Extent.TEACHING);
    return new SchoolRows(
        row,
        calendar.terms(),
        calendar.daysOff(),
        calendar.lessonTimes(),
        only(spoken, people::people),
        only(spoken, people::roles),
        only(spoken, people::guardians),
        only(spoken, people::classes),
        only(spoken, people::enrolments),
        only(taught, teaching::subjects),
        only(taught, teaching::journals),
        only(extent.contains(Extent.LISTS), teaching::members),
        only(extent.contains(Extent.PLACES), teaching::slots),
        only(extent.contains(Extent.LESSONS), teaching::lessons),
        only(extent.contains(Extent.PLANS), teaching::planItems),
        only(taught, () -> new CurriculumTable(sql, school).rows(first, last)));
  }

  private static <R> List<R> only(boolean wanted, Supplier<List<R>> rows) {
    return wanted ? rows.get() : List.of();
  }

  @Override
  public SchoolCounts counts(SchoolId school, int begins, LocalDate today) {
    return new CountsQuery(school, begins, today).ask(sql);
  }

  @Override
  public SchoolRows ofPupil(SchoolId school, PersonId pupil, int begins) {
    return new PupilRows(sql, school, begins).of(pupil);
  }

  @Override
  public SchoolRows ofYear(SchoolId school, int begins) {
    PupilRows year = new PupilRows(sql, school, begins);
    return new RowsBuilder()
        .terms(new CalendarTables(sql, school).terms())
        .roles(new PeopleTables(sql, school).roles())
        .classes(year.classes())
        .subjects(new TeachingTables(sql, school).subjects())
        .journals(year.journals())
        .build();
  }

  @Override
  public List<SchoolRows.EnrolmentRow> ofClass(SchoolId school, ClassId schoolClass) {
    return sql.list(
        PeopleTables.ENROLMENT + " AND e.class_id = ? ORDER BY e.id",
        p -> p.id(school).id(schoolClass),
        PeopleTables::enrolment);
  }

  @Override
  public List<Known> withFile(SchoolId school, String fileNo) {
    return new KnownPeople(sql, school).withFile(fileNo);
  }

  @Override
  public List<Known> withSurname(SchoolId school, List<String> spellings) {
    return new KnownPeople(sql, school).withSurname(spellings);
  }

  @Override
  public void takeBack(SchoolId school, SchoolRows created, SchoolRows before) {
    TakenBack taken = new TakenBack(sql, school);
    taken.leaves(created);
    write(school, SchoolRows.empty(), before);
    taken.trunk(created);
  }

  @Override
  public void apply(
      SchoolId school, SchoolRows created, SchoolRows updated, WriteProgress progress) {
    int all = created.all().size() + updated.all().size();
    progress.writing(0, all);
    sql.watch(rows -> progress.writing(Math.min(rows, all), all));
    write(school, created, updated);
    sql.watch(Sql.UNWATCHED);
  }

  private void write(SchoolId school, SchoolRows created, SchoolRows updated) {
    if (created.school() != null) {
      writeSchool(NEW_SCHOOL, created.school());
      sql.each(NEW_CHAIN, List.of(school), (p, id) -> p.id(id).text(Chain.GENESIS));
    }
    if (updated.school() != null) {
      writeSchool(NEXT_SCHOOL, updated.school());
    }
    new CalendarTables(sql, school).write(created, updated);
    new PeopleTables(sql, school).write(created, updated);
    new TeachingTables(sql, school).write(created, updated);
    new CurriculumTable(sql, school).write(created, updated);
  }

  private void writeSchool(String text, SchoolRow school) {
    sql.eachFinds(
        text,
        List.of(school),
        (p, row) ->
            p.text(row.name())
                .text(row.shortName())
                .text(row.code())
                .text(row.address())
                .number(row.id()));
  }
}
