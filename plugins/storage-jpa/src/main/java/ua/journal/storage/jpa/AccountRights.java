package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import ua.journal.core.access.Role;
import ua.journal.core.activation.AccountRight;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;

/** Why the open accounts of a school are there. */
final class AccountRights {
  private static final String RIGHT =
      "SELECT p.id, p.surname, p.given_name, p.patronymic, a.login, %s FROM account a"
          + " JOIN person p ON p.id = a.person_id%s WHERE a.school_id = ? AND a.secret <> ''";

  /** The first part is there for an account without any reason. */
  private static final String RIGHTS =
      RIGHT.formatted("' ', CAST(NULL AS DATE), CAST(NULL AS DATE)", "")
          + " UNION ALL "
          + RIGHT.formatted(
              "r.role, r.to_day, CAST(NULL AS DATE)", " JOIN role_grant r ON r.person_id = p.id")
          + " UNION ALL "
          + RIGHT.formatted(
              "'PUPIL', e.to_day, CAST(NULL AS DATE)", " JOIN enrolment e ON e.pupil_id = p.id")
          + " UNION ALL "
          + RIGHT.formatted(
              "'PARENT', g.to_day, e.to_day",
              " JOIN guardian g ON g.guardian_id = p.id JOIN enrolment e ON e.pupil_id = g.pupil_id");

  private AccountRights() {}

  static List<AccountRight> of(Sql sql, SchoolId school) {
    return sql.list(
        RIGHTS, p -> p.id(school).id(school).id(school).id(school), AccountRights::right);
  }

  private static AccountRight right(Row row) throws SQLException {
    PersonId person = row.person();
    PersonName name = row.name();
    String login = row.text();
    String role = row.text().trim();
    LocalDate one = row.dateOrNull();
    LocalDate other = row.dateOrNull();
    boolean first = other == null || one != null && one.isBefore(other);
    return new AccountRight(
        person, name, login, role.isEmpty() ? null : Role.valueOf(role), first ? one : other);
  }
}
