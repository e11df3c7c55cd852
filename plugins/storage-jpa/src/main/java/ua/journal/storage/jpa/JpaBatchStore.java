package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.activation.BatchStore;
import ua.journal.core.activation.ClassCodes;
import ua.journal.core.activation.CodeBatch;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;

/** Sealed batches of codes; the list of classes costs four statements. */
final class JpaBatchStore implements BatchStore {
  private static final String CLASSES =
      "SELECT c.id, c.grade, c.letter, p.id, p.surname, p.given_name, p.patronymic"
          + " FROM school_class c LEFT JOIN person p ON p.id = c.leader_id"
          + " WHERE c.school_id = ? AND c.begins = ?";

  private static final String ENROLLED =
      "SELECT c.id, %s, a.login FROM school_class c JOIN enrolment e ON e.class_id = c.id%s"
          + " LEFT JOIN account a ON a.person_id = %s AND a.secret <> ''"
          + " WHERE c.school_id = ? AND c.begins = ? AND e.from_day <= ?"
          + " AND (e.to_day IS NULL OR e.to_day >= ?)";

  private static final String PUPILS = ENROLLED.formatted("e.pupil_id", "", "e.pupil_id");

  private static final String GUARDIANS =
      ENROLLED.formatted(
              "g.guardian_id", " JOIN guardian g ON g.pupil_id = e.pupil_id", "g.guardian_id")
          + " AND g.from_day <= ? AND (g.to_day IS NULL OR g.to_day >= ?)";

  private static final String BATCHES =
      "SELECT id, class_id, handed_by, handed_nanos, received_by, received_nanos FROM code_batch"
          + " WHERE %s = ? ORDER BY id";

  private static final String ADD =
      "INSERT INTO code_batch (id, school_id, class_id, handed_by, handed_nanos)"
          + " VALUES (?, ?, ?, ?, ?)";

  private static final String RECEIVE =
      "UPDATE code_batch SET received_by = ?, received_nanos = ?"
          + " WHERE id = ? AND received_nanos IS NULL";

  private final Sql sql;

  JpaBatchStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<ClassCodes> classes(SchoolId school, LocalDate today) {
    int begins = SchoolYears.of(sql, school, today).orElse(0);
    Map<ClassId, People> people = new HashMap<>();
    sql.list(
            PUPILS, p -> p.id(school).small(begins).date(today).date(today), JpaBatchStore::someone)
        .forEach(each -> people.computeIfAbsent(each.where(), id -> new People()).add(each));
    sql.list(
            GUARDIANS,
            p -> p.id(school).small(begins).date(today).date(today).date(today).date(today),
            JpaBatchStore::someone)
        .forEach(each -> people.computeIfAbsent(each.where(), id -> new People()).add(each));
    Map<ClassId, CodeBatch> last = new HashMap<>();
    sql.list(BATCHES.formatted("school_id"), p -> p.id(school), JpaBatchStore::batch)
        .forEach(batch -> last.put(batch.schoolClass(), batch));
    return sql.list(CLASSES, p -> p.id(school).small(begins), Led::of).stream()
        .sorted(Comparator.comparing(Led::name))
        .map(led -> led.with(people.getOrDefault(led.id(), new People()), last.get(led.id())))
        .toList();
  }

  @Override
  public Optional<CodeBatch> last(ClassId schoolClass) {
    return sql
        .list(BATCHES.formatted("class_id"), p -> p.id(schoolClass), JpaBatchStore::batch)
        .stream()
        .reduce((earlier, later) -> later);
  }

  @Override
  public void add(SchoolId school, List<CodeBatch> batches) {
    sql.each(
        ADD,
        batches,
        (p, batch) ->
            p.number(batch.id())
                .id(school)
                .id(batch.schoolClass())
                .id(batch.by())
                .moment(batch.at()));
  }

  @Override
  public void receive(CodeBatch received) {
    sql.eachFinds(
        RECEIVE,
        List.of(received),
        (p, batch) ->
            p.numberOrNull(batch.receivedBy() == null ? 0 : batch.receivedBy().value())
                .numberOrNull(batch.receivedAt() == null ? 0 : Moments.toNanos(batch.receivedAt()))
                .number(batch.id()));
  }

  private static CodeBatch batch(Row row) throws SQLException {
    return new CodeBatch(
        row.number(),
        new ClassId(row.number()),
        row.person(),
        row.moment(),
        personOrNull(row),
        row.momentOrNull());
  }

  private static @Nullable PersonId personOrNull(Row row) throws SQLException {
    long id = row.number();
    return id == 0 ? null : new PersonId(id);
  }

  private static Someone someone(Row row) throws SQLException {
    return new Someone(new ClassId(row.number()), row.person(), !row.textOrEmpty().isEmpty());
  }

  private record Someone(ClassId where, PersonId who, boolean active) {}

  /** People of a class, each once: a parent of twins stands in two lines. */
  private static final class People {
    private final Set<PersonId> all = new HashSet<>();
    private final Set<PersonId> active = new HashSet<>();

    void add(Someone each) {
      all.add(each.who());
      if (each.active()) {
        active.add(each.who());
      }
    }
  }

  private record Led(
      ClassId id,
      ClassName name,
      @Nullable PersonId classTeacher,
      @Nullable PersonName classTeacherName) {
    static Led of(Row row) throws SQLException {
      ClassId id = new ClassId(row.number());
      ClassName name = row.className();
      PersonId classTeacher = personOrNull(row);
      return new Led(id, name, classTeacher, classTeacher == null ? null : row.name());
    }

    ClassCodes with(People people, @Nullable CodeBatch batch) {
      return new ClassCodes(
          id,
          name.toString(),
          classTeacher,
          classTeacherName,
          people.all.size(),
          people.active.size(),
          batch);
    }
  }
}
