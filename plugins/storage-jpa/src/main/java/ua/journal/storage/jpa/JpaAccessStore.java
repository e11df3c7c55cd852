package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.CallerFacts;
import ua.journal.core.access.CallerRecords;
import ua.journal.core.access.Me;
import ua.journal.core.access.Role;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;

/** Callers, their descriptions of themselves and accounts. */
final class JpaAccessStore implements AccessStore {
  private static final String ACCOUNT =
      "SELECT a.person_id, a.school_id, a.login, a.secret FROM account a";

  private static final String OLDEST = " ORDER BY a.created_no";
  private static final String ONE = " FETCH FIRST 1 ROWS ONLY";
  private static final String MOST = " FETCH FIRST 20 ROWS ONLY";

  private static final String NEW_ACCOUNT =
      "INSERT INTO account (login, person_id, school_id, secret) VALUES (?, ?, ?, ?)";

  private static final String NEXT_SECRET = "UPDATE account SET secret = ? WHERE login = ?";

  private static final String PERSON =
      "SELECT p.surname, p.given_name, p.patronymic, s.id, s.short_name"
          + " FROM person p JOIN school s ON s.id = p.school_id WHERE p.id = ?";

  /** Journals he teaches, which have no letter, and classes he leads. */
  private static final String OWN =
      "SELECT id, 0, '' FROM journal WHERE teacher_id = ? AND begins = ?"
          + " UNION ALL SELECT id, grade, letter FROM school_class"
          + " WHERE leader_id = ? AND begins = ? ORDER BY 2, 3, 1";

  /**
   * Every enrolment of every child: few rows, while an outer join lets Derby hash those of all
   * years.
   */
  private static final String CHILDREN =
      "SELECT p.id, p.surname, p.given_name, p.patronymic, c.grade, c.letter, s.from_day, s.to_day"
          + " FROM guardian g"
          + CallerQuery.CHILD_STAYS
          + " JOIN person p ON p.id = g.pupil_id JOIN school_class c ON c.id = s.class_id"
          + " WHERE g.guardian_id = ? AND g.from_day <= ? AND (g.to_day IS NULL OR g.to_day >= ?)"
          + " ORDER BY s.from_day";

  private final Sql sql;

  JpaAccessStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<CallerRecords> facts(PersonId person, Target target, LocalDate departedSince) {
    return sql.once(
        new Asked(person, target, departedSince),
        () -> new CallerQuery(person, target, departedSince).ask(sql));
  }

  @Override
  public Optional<Me> describe(PersonId person, LocalDate today, LocalDate departedSince) {
    Optional<CallerFacts> caller = caller(person, new Target.School(), today, departedSince);
    if (caller.isEmpty()) {
      return Optional.empty();
    }
    Set<Role> roles = caller.get().roles();
    int begins = SchoolYears.of(sql, caller.get().school(), today).orElse(0);
    List<JournalId> teaches = new ArrayList<>();
    List<Led> leads = new ArrayList<>();
    sql.list(
        OWN,
        p -> p.id(person).small(begins).id(person).small(begins),
        row -> {
          long id = row.number();
          return row.smallAhead() == 0
              ? teaches.add(new JournalId(id))
              : leads.add(new Led(new ClassId(id), row.className().toString()));
        });
    List<Me.Child> children =
        roles.contains(Role.PARENT) ? children(person, today, departedSince) : List.of();
    return sql.first(
        PERSON,
        p -> p.id(person),
        row ->
            new Me(
                person,
                row.name(),
                new SchoolId(row.number()),
                row.text(),
                roles,
                teaches,
                leads.stream().map(Led::id).toList(),
                leads.stream().map(Led::name).toList(),
                children,
                roles.contains(Role.PUPIL) ? person : null));
  }

  private List<Me.Child> children(PersonId guardian, LocalDate today, LocalDate since) {
    Map<PersonId, Me.Child> children = new HashMap<>();
    sql.list(
            CHILDREN,
            p -> p.date(since).id(guardian).date(today).date(today),
            row -> child(row, today))
        .forEach(
            child ->
                children.merge(
                    child.id(), child, (one, other) -> other.className().isEmpty() ? one : other));
    return children.values().stream().sorted(Comparator.comparing(Me.Child::name)).toList();
  }

  /** A child by one of his enrolments, the latest last; between classes he has none. */
  private static Me.Child child(Row row, LocalDate today) throws SQLException {
    PersonId id = row.person();
    PersonName name = row.name();
    String className = row.className().toString();
    return new Me.Child(id, name, row.spans(today) ? className : "");
  }

  @Override
  public Optional<Account> accountByLogin(String login) {
    return sql.first(
        ACCOUNT + " WHERE a.login = ?",
        p -> p.text(login.toLowerCase(Locale.ROOT)),
        JpaAccessStore::account);
  }

  @Override
  public Optional<Account> accountOf(PersonId person) {
    return sql.first(
        ACCOUNT + " WHERE a.person_id = ?" + OLDEST + ONE,
        p -> p.id(person),
        JpaAccessStore::account);
  }

  @Override
  public void saveAccount(Account account) {
    Account stored = accountByLogin(account.login()).orElse(null);
    if (stored == null) {
      sql.update(
          NEW_ACCOUNT,
          p ->
              p.text(account.login())
                  .id(account.person())
                  .id(account.school())
                  .text(account.secret()));
    } else if (stored.person().equals(account.person())) {
      sql.update(NEXT_SECRET, p -> p.text(account.secret()).text(account.login()));
    } else {
      throw new JournalException(ErrorCode.CONFLICT, "The login belongs to another person");
    }
  }

  @Override
  public List<Account> accounts(SchoolId school) {
    return sql.list(
        ACCOUNT + " WHERE a.school_id = ?" + OLDEST + MOST,
        p -> p.id(school),
        JpaAccessStore::account);
  }

  private static Account account(Row row) throws SQLException {
    return new Account(row.person(), new SchoolId(row.number()), row.text(), row.text());
  }

  private record Led(ClassId id, String name) {}

  private record Asked(PersonId person, Target target, LocalDate departedSince) {}
}
