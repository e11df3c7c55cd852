package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.access.Role;
import ua.journal.core.activation.AccountRight;
import ua.journal.core.activation.Activation;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.activation.IssuedCode;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.activation.WaitingCode;
import ua.journal.core.activation.Wardship;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;

/** Activation codes and lists of people with their access. */
final class JpaActivationStore implements ActivationStore {
  private static final String CODE =
      "c.selector, c.secret_hash, c.person_id, c.issued_by, c.issued_nanos, c.expires_nanos,"
          + " c.tries, c.state, c.used_nanos, c.opens_nanos, c.confirmed_by";

  /** Whoever tries the same code at the same time waits: each wrong secret is counted. */
  private static final String HOLD = "UPDATE activation SET tries = tries WHERE selector = ?";

  private static final String BY_SELECTOR =
      "SELECT " + CODE + " FROM activation c WHERE c.selector = ?";

  private static final String WAITING =
      "SELECT "
          + CODE
          + ", p.surname, p.given_name, p.patronymic, i.surname, i.given_name, i.patronymic"
          + " FROM activation c JOIN person p ON p.id = c.person_id"
          + " JOIN person i ON i.id = c.issued_by WHERE c.school_id = ? AND c.state = 'ISSUED'"
          + " AND c.opens_nanos > ? ORDER BY c.issued_nanos, c.selector";

  private static final String ADD =
      "INSERT INTO activation (selector, secret_hash, school_id, person_id, issued_by,"
          + " issued_nanos, expires_nanos, tries, state, opens_nanos)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String UPDATE =
      "UPDATE activation SET tries = ?, state = ?, used_nanos = ?, opens_nanos = ?,"
          + " confirmed_by = ? WHERE selector = ? AND tries = ? AND state = ?";

  /** Who issues a code at the same time waits, and then voids ours: one code works. */
  private static final String LOCK = "UPDATE person SET surname = surname WHERE id IN ";

  private static final String VOID =
      "UPDATE activation SET state = 'VOID' WHERE state = 'ISSUED' AND person_id IN ";

  private static final String TAKEN = "SELECT selector FROM activation WHERE selector IN ";

  private static final String ISSUED =
      "SELECT p.surname, p.given_name, p.patronymic, i.surname, i.given_name, i.patronymic,"
          + " c.issued_nanos, c.expires_nanos, c.state, c.used_nanos, c.opens_nanos FROM activation c"
          + " JOIN person p ON p.id = c.person_id JOIN person i ON i.id = c.issued_by"
          + " WHERE c.person_id IN ";

  /** The newest code of each person comes last and wins. */
  private static final String ACCESS =
      "SELECT p.id, p.surname, p.given_name, p.patronymic, %s, a.login, c.issued_nanos,"
          + " c.expires_nanos, c.state FROM %s LEFT JOIN account a ON a.person_id = p.id AND a.secret <> ''"
          + " LEFT JOIN activation c ON c.person_id = p.id WHERE %s ORDER BY c.issued_nanos, c.state DESC";

  private static final String STAFF =
      ACCESS.formatted(
          "r.role, ' ', ' ', ' '",
          "role_grant r JOIN person p ON p.id = r.person_id",
          "p.school_id = ? AND r.from_day <= ? AND (r.to_day IS NULL OR r.to_day >= ?)");

  private static final String PUPILS =
      ACCESS.formatted(
          "'PUPIL', ' ', ' ', ' '",
          "enrolment e JOIN person p ON p.id = e.pupil_id",
          "e.class_id = ? AND e.from_day <= ? AND (e.to_day IS NULL OR e.to_day >= ?)");

  private static final String PARENTS =
      ACCESS.formatted(
          "'PARENT', q.surname, q.given_name, q.patronymic",
          "enrolment e JOIN guardian g ON g.pupil_id = e.pupil_id"
              + " JOIN person p ON p.id = g.guardian_id JOIN person q ON q.id = g.pupil_id",
          "e.class_id = ? AND e.from_day <= ? AND (e.to_day IS NULL OR e.to_day >= ?)"
              + " AND g.from_day <= ? AND (g.to_day IS NULL OR g.to_day >= ?)");

  private static final String WARDS =
      "SELECT pupil_id, from_day, to_day FROM guardian WHERE guardian_id = ?";

  private static final String HAND_OVER =
      "UPDATE guardian SET guardian_id = ? WHERE guardian_id = ? AND pupil_id = ?";

  private static final String LEADERS =
      "SELECT c.id, c.leader_id FROM enrolment e JOIN school_class c ON c.id = e.class_id"
          + " WHERE c.leader_id IS NOT NULL AND e.from_day <= ?"
          + " AND (e.to_day IS NULL OR e.to_day >= ?) AND e.pupil_id IN ";

  private final Sql sql;

  JpaActivationStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Activation> held(String selector) {
    sql.update(HOLD, p -> p.text(selector));
    return sql.first(BY_SELECTOR, p -> p.text(selector), JpaActivationStore::activation);
  }

  @Override
  public List<WaitingCode> waiting(SchoolId school, LocalDateTime now) {
    return sql.list(
        WAITING,
        p -> p.id(school).moment(now),
        row -> new WaitingCode(activation(row), row.name(), row.name()));
  }

  @Override
  public Set<String> taken(Collection<String> selectors) {
    Keys keys = Keys.ofTexts(selectors);
    return Set.copyOf(sql.list(TAKEN + keys.list(), p -> p.keys(keys), Row::text));
  }

  @Override
  public void add(SchoolId school, List<Activation> activations) {
    sql.each(
        ADD,
        activations,
        (p, row) ->
            p.text(row.selector())
                .text(row.hash())
                .id(school)
                .id(row.person())
                .id(row.issuedBy())
                .moment(row.issuedAt())
                .moment(row.expiresAt())
                .small(row.tries())
                .constant(row.state())
                .moment(row.opensAt()));
  }

  @Override
  public void update(Activation before, Activation after) {
    sql.eachFinds(
        UPDATE,
        List.of(after),
        (p, row) ->
            p.small(row.tries())
                .constant(row.state())
                .numberOrNull(row.usedAt() == null ? 0 : Moments.toNanos(row.usedAt()))
                .moment(row.opensAt())
                .numberOrNull(row.confirmedBy() == null ? 0 : row.confirmedBy().value())
                .text(row.selector())
                .small(before.tries())
                .constant(before.state()));
  }

  @Override
  public void voidOf(Collection<PersonId> people) {
    Keys keys = Keys.ofIds(people);
    sql.update(LOCK + keys.list(), p -> p.keys(keys));
    sql.update(VOID + keys.list(), p -> p.keys(keys));
  }

  @Override
  public List<IssuedCode> issuedTo(Collection<PersonId> people) {
    Keys keys = Keys.ofIds(people);
    return sql.list(
        ISSUED + keys.list() + " ORDER BY c.issued_nanos DESC, c.state, p.surname",
        p -> p.keys(keys),
        row ->
            new IssuedCode(
                row.name(),
                row.name(),
                row.moment(),
                row.moment(),
                row.constant(Activation.State.class),
                row.momentOrNull(),
                row.moment()));
  }

  @Override
  public List<PersonAccess> staff(SchoolId school, LocalDate today) {
    Map<PersonId, PersonAccess> staff = new HashMap<>();
    sql.list(STAFF, p -> p.id(school).date(today).date(today), JpaActivationStore::access)
        .forEach(
            row ->
                staff.merge(row.person(), row, (one, next) -> next.withRole(stronger(one, next))));
    return List.copyOf(staff.values());
  }

  @Override
  public List<PersonAccess> ofClass(ClassId schoolClass, LocalDate today) {
    Map<List<Object>, PersonAccess> people = new HashMap<>();
    sql.list(PUPILS, p -> p.id(schoolClass).date(today).date(today), JpaActivationStore::access)
        .forEach(row -> people.put(List.of(row.person()), row));
    sql.list(
            PARENTS,
            p -> p.id(schoolClass).date(today).date(today).date(today).date(today),
            JpaActivationStore::access)
        .forEach(row -> people.put(List.of(row.person(), String.valueOf(row.pupil())), row));
    return List.copyOf(people.values());
  }

  @Override
  public List<Wardship> wards(PersonId guardian) {
    return sql.list(
        WARDS,
        p -> p.id(guardian),
        row -> new Wardship(row.person(), row.date(), row.dateOrNull()));
  }

  @Override
  public void handOver(PersonId from, PersonId to, List<PersonId> pupils) {
    sql.eachFinds(HAND_OVER, pupils, (p, pupil) -> p.id(to).id(from).id(pupil));
  }

  @Override
  public Map<ClassId, PersonId> classTeachers(Collection<PersonId> pupils, LocalDate today) {
    Keys keys = Keys.ofIds(pupils);
    Map<ClassId, PersonId> classTeachers = new HashMap<>();
    sql.list(
            LEADERS + keys.list(),
            p -> p.date(today).date(today).keys(keys),
            row -> Map.entry(new ClassId(row.number()), row.person()))
        .forEach(entry -> classTeachers.put(entry.getKey(), entry.getValue()));
    return classTeachers;
  }

  @Override
  public List<AccountRight> accountRights(SchoolId school) {
    return AccountRights.of(sql, school);
  }

  private static Role stronger(PersonAccess one, PersonAccess next) {
    return one.role().compareTo(next.role()) <= 0 ? one.role() : next.role();
  }

  private static Activation activation(Row row) throws SQLException {
    return new Activation(
        row.text(),
        row.text(),
        row.person(),
        row.person(),
        row.moment(),
        row.moment(),
        row.small(),
        row.constant(Activation.State.class),
        row.momentOrNull(),
        row.moment(),
        row.personOrNull());
  }

  private static PersonAccess access(Row row) throws SQLException {
    PersonId person = row.person();
    PersonName name = row.name();
    Role role = Role.valueOf(row.text().trim());
    PersonName pupil = row.name();
    String login = row.textOrEmpty();
    LocalDateTime issued = row.momentOrNull();
    LocalDateTime expires = row.momentOrNull();
    boolean open = Activation.State.ISSUED.name().equals(row.textOrNull());
    return new PersonAccess(
        person,
        name,
        role,
        role == Role.PARENT ? pupil : null,
        login,
        issued,
        open ? expires : null);
  }
}
