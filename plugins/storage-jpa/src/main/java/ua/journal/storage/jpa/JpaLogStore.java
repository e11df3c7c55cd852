package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.LogStore;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Entries of the chain that are no cells, found by their own short list. */
final class JpaLogStore implements LogStore {
  private static final String ENTRIES =
      "SELECT e.seq, e.at_nanos, e.actor_id, e.journal_id, e.operation, e.target, e.command_id,"
          + " e.digest, e.hash FROM office_entry o JOIN audit_entry e"
          + " ON e.school_id = o.school_id AND e.seq = o.seq WHERE o.school_id = ? AND o.seq < ?";

  private static final String OF_DAY = " AND o.at_nanos >= ? AND o.at_nanos < ?";

  private static final String OF_PERSON = " AND o.actor_id = ?";

  private static final String OF_OPERATIONS = " AND o.operation IN ";

  private static final String EXCEPT = " AND o.operation NOT IN ";

  private static final String NEWEST = " ORDER BY o.seq DESC FETCH FIRST ? ROWS ONLY";

  private static final String ACTORS =
      "SELECT p.id, p.surname, p.given_name, p.patronymic FROM person p WHERE p.school_id = ?"
          + " AND EXISTS (SELECT 1 FROM role_grant r WHERE r.person_id = p.id)"
          + " AND EXISTS (SELECT 1 FROM office_entry o WHERE o.school_id = p.school_id"
          + " AND o.actor_id = p.id)";

  private static final String PEOPLE =
      "SELECT id, surname, given_name, patronymic FROM person WHERE school_id = ? AND id IN ";

  private static final String CLASSES =
      "SELECT id, grade, letter FROM school_class WHERE school_id = ? AND id IN ";

  private static final String JOURNALS =
      "SELECT j.id, b.name, c.grade, c.letter, j.group_name FROM journal j"
          + " JOIN subject b ON b.id = j.subject_id JOIN school_class c ON c.id = j.class_id"
          + " WHERE j.school_id = ? AND j.id IN ";

  private final Sql sql;

  JpaLogStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<AuditEntry> entries(SchoolId school, Filter filter, int limit) {
    LocalDate day = filter.day();
    PersonId person = filter.person();
    Keys operations = Keys.ofTexts(filter.operations());
    Keys except = Keys.ofTexts(filter.except());
    String text =
        ENTRIES
            + (day == null ? "" : OF_DAY)
            + (person == null ? "" : OF_PERSON)
            + (filter.operations().isEmpty() ? "" : OF_OPERATIONS + operations.list())
            + (filter.except().isEmpty() ? "" : EXCEPT + except.list())
            + NEWEST;
    return sql.list(
        text,
        p -> {
          p.id(school).number(filter.before());
          if (day != null) {
            p.moment(day.atStartOfDay()).moment(day.plusDays(1).atStartOfDay());
          }
          if (person != null) {
            p.id(person);
          }
          if (!filter.operations().isEmpty()) {
            p.keys(operations);
          }
          if (!filter.except().isEmpty()) {
            p.keys(except);
          }
          p.small(limit);
        },
        JpaLogStore::entry);
  }

  private static AuditEntry entry(Row row) throws SQLException {
    return new AuditEntry(
        row.number(),
        row.moment(),
        row.number(),
        row.number(),
        row.text(),
        row.text(),
        row.textOrNull(),
        row.text(),
        row.text());
  }

  @Override
  public List<Actor> actors(SchoolId school) {
    List<Namesakes.Named> people =
        sql.list(ACTORS, p -> p.id(school), row -> new Namesakes.Named(row.person(), row.name()));
    Map<PersonId, String> told = Namesakes.told(people);
    return people.stream()
        .map(one -> new Actor(one.id(), Objects.requireNonNull(told.get(one.id()))))
        .toList();
  }

  @Override
  public Map<Long, String> people(SchoolId school, Set<Long> ids) {
    return named(PEOPLE, school, ids, row -> row.name().listed());
  }

  @Override
  public Map<Long, String> classes(SchoolId school, Set<Long> ids) {
    return named(CLASSES, school, ids, row -> row.className().toString());
  }

  @Override
  public Map<Long, String> journals(SchoolId school, Set<Long> ids) {
    return named(JOURNALS, school, ids, JpaLogStore::journal);
  }

  private static String journal(Row row) throws SQLException {
    String name = row.text() + " · " + row.className();
    String group = row.text();
    return group.isEmpty() ? name : name + " · " + group;
  }

  private Map<Long, String> named(
      String text, SchoolId school, Set<Long> ids, Row.Reader<String> name) {
    Map<Long, String> names = new HashMap<>();
    Keys keys = Keys.ofNumbers(ids);
    sql.list(
        text + keys.list(),
        p -> p.id(school).keys(keys),
        row -> names.put(row.number(), name.read(row)));
    return names;
  }
}
