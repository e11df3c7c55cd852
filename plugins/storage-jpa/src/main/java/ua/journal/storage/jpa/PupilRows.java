package ua.journal.storage.jpa;

import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.JournalRow;

/** What a movement of one pupil in one year concerns, in six statements. */
final class PupilRows {
  private static final String PERSON = PeopleTables.PERSON + " AND id = ?";
  private static final String GUARDIANS =
      "SELECT guardian_id, pupil_id, relation, from_day, to_day FROM guardian"
          + " WHERE pupil_id = ? ORDER BY 1";
  private static final String CLASSES = PeopleTables.CLASS + " AND begins = ? ORDER BY id";
  private static final String STAYS =
      PeopleTables.ENROLMENT + " AND c.begins = ? AND e.pupil_id = ? ORDER BY e.from_day";
  private static final String JOURNALS = TeachingTables.JOURNAL + " AND begins = ? ORDER BY id";
  private static final String PLACES =
      TeachingTables.MEMBER + " AND j.begins = ? AND x.pupil_id = ? ORDER BY 1, 3";

  private final Sql sql;
  private final SchoolId school;
  private final int begins;

  PupilRows(Sql sql, SchoolId school, int begins) {
    this.sql = sql;
    this.school = school;
    this.begins = begins;
  }

  SchoolRows of(PersonId pupil) {
    Params.Binder own = p -> p.id(school).small(begins).id(pupil);
    return new RowsBuilder()
        .people(sql.list(PERSON, p -> p.id(school).id(pupil), PeopleTables::person))
        .guardians(sql.list(GUARDIANS, p -> p.id(pupil), PeopleTables::guardian))
        .classes(classes())
        .enrolments(sql.list(STAYS, own, PeopleTables::enrolment))
        .journals(journals())
        .members(sql.list(PLACES, own, TeachingTables::member))
        .build();
  }

  List<ClassRow> classes() {
    return sql.list(CLASSES, p -> p.id(school).small(begins), PeopleTables::schoolClass);
  }

  List<JournalRow> journals() {
    return sql.list(JOURNALS, p -> p.id(school).small(begins), TeachingTables::journal);
  }
}
