package ua.journal.storage.jpa;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.people.GuardianLine;
import ua.journal.core.people.PeopleStore;
import ua.journal.core.people.PupilLine;

/** Pupils of a year and their guardians. */
final class JpaPeopleStore implements PeopleStore {
  private static final String PUPILS =
      "SELECT p.id, p.surname, p.given_name, p.patronymic, p.born, p.file_no, c.grade, c.letter,"
          + " e.from_day, e.to_day, e.order_in, e.order_out FROM school_class c"
          + " JOIN enrolment e ON e.class_id = c.id JOIN person p ON p.id = e.pupil_id"
          + " WHERE c.school_id = ? AND c.begins = ?";

  private static final String CLASSES =
      "SELECT grade, letter FROM school_class WHERE school_id = ? AND begins = ?";

  private static final String GUARDIANS =
      "SELECT p.surname, p.given_name, p.patronymic, g.relation, p.phone, p.email, g.to_day"
          + " FROM guardian g JOIN person p ON p.id = g.guardian_id WHERE g.pupil_id = ?";

  private final Sql sql;

  JpaPeopleStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<PupilLine> pupils(SchoolId school, int begins) {
    return sql.list(
        PUPILS,
        p -> p.id(school).small(begins),
        row ->
            new PupilLine(
                row.person(),
                row.name(),
                row.dateOrNull(),
                row.textOrEmpty(),
                row.smallAhead(),
                row.small() + "-" + row.text(),
                row.date(),
                row.dateOrNull(),
                row.text(),
                row.text()));
  }

  @Override
  public List<String> classes(SchoolId school, int begins) {
    return sql
        .list(
            CLASSES,
            p -> p.id(school).small(begins),
            row -> new SchoolClass(row.small(), row.text()))
        .stream()
        .sorted(
            Comparator.comparingInt(SchoolClass::grade)
                .thenComparing(SchoolClass::letter, UkrainianOrder.INSTANCE))
        .map(found -> found.grade() + "-" + found.letter())
        .toList();
  }

  @Override
  public List<GuardianLine> guardians(PersonId pupil) {
    return sql.list(
        GUARDIANS,
        p -> p.id(pupil),
        row -> new GuardianLine(row.name(), row.text(), row.text(), row.text(), row.dateOrNull()));
  }

  private record SchoolClass(int grade, String letter) {}
}
