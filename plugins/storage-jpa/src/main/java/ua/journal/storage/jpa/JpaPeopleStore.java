package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.people.ClassLine;
import ua.journal.core.people.Contact;
import ua.journal.core.people.GuardianLine;
import ua.journal.core.people.PeopleStore;
import ua.journal.core.people.PupilLine;

/** Pupils of a year and their guardians. */
final class JpaPeopleStore implements PeopleStore {
  private static final String PUPILS =
      "SELECT p.id, p.surname, p.given_name, p.patronymic, p.born, p.file_no, c.id, c.grade,"
          + " c.letter, e.from_day, e.to_day, e.order_in, e.order_out FROM school_class c"
          + " JOIN enrolment e ON e.class_id = c.id JOIN person p ON p.id = e.pupil_id"
          + " WHERE c.school_id = ? AND c.begins = ?";

  private static final String CLASSES =
      "SELECT c.id, c.grade, c.letter, c.leader_id, p.surname, p.given_name, p.patronymic"
          + " FROM school_class c LEFT JOIN person p ON p.id = c.leader_id"
          + " WHERE c.school_id = ? AND c.begins = ?";

  private static final String GUARDIANS =
      "SELECT g.pupil_id, p.id, p.surname, p.given_name, p.patronymic, g.relation, p.phone, p.email,"
          + " p.address, p.channel, g.to_day FROM guardian g JOIN person p ON p.id = g.guardian_id";

  private static final String OF_PUPIL = GUARDIANS + " WHERE g.pupil_id = ?";

  private static final String OF_CLASS =
      GUARDIANS + " WHERE g.pupil_id IN (SELECT e.pupil_id FROM enrolment e WHERE e.class_id = ?)";

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
                new ClassId(row.number()),
                row.smallAhead(),
                row.className().toString(),
                row.date(),
                row.dateOrNull(),
                row.text(),
                row.text()));
  }

  @Override
  public List<ClassLine> classes(SchoolId school, int begins) {
    return sql
        .list(
            CLASSES,
            p -> p.id(school).small(begins),
            row ->
                new ClassLine(
                    new ClassId(row.number()),
                    row.smallAhead(),
                    row.className().toString(),
                    Shapes.personOrNull(row.number()),
                    row.signedOrEmpty()))
        .stream()
        .sorted(
            Comparator.comparingInt(ClassLine::grade)
                .thenComparing(ClassLine::name, UkrainianOrder.INSTANCE))
        .toList();
  }

  @Override
  public List<GuardianLine> guardians(PersonId pupil) {
    return sql.list(OF_PUPIL, p -> p.id(pupil), JpaPeopleStore::kept).stream()
        .map(Kept::guardian)
        .toList();
  }

  @Override
  public Map<PersonId, List<GuardianLine>> guardiansOf(ClassId schoolClass) {
    return sql.list(OF_CLASS, p -> p.id(schoolClass), JpaPeopleStore::kept).stream()
        .collect(
            Collectors.groupingBy(
                Kept::pupil, Collectors.mapping(Kept::guardian, Collectors.toList())));
  }

  private static Kept kept(Row row) throws SQLException {
    PersonId pupil = row.person();
    return new Kept(
        pupil,
        new GuardianLine(
            row.person(),
            row.name(),
            row.text(),
            new Contact(row.text(), row.text(), row.text(), row.text()),
            row.dateOrNull()));
  }

  private record Kept(PersonId pupil, GuardianLine guardian) {}
}
