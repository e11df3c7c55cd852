package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Credential;
import ua.journal.core.access.CredentialStore;
import ua.journal.core.common.PersonId;

/** Second factors and linked identities; the revision is compared where it is changed. */
final class JpaCredentialStore implements CredentialStore {
  private static final String SELECT =
      "SELECT person_id, authenticator, lookup_key, data, since_nanos, revision FROM credential";

  private static final String OF = SELECT + " WHERE person_id = ? ORDER BY authenticator";

  private static final String BY_KEY = SELECT + " WHERE authenticator = ? AND lookup_key = ?";

  private static final String ADD =
      "INSERT INTO credential (person_id, authenticator, lookup_key, data, since_nanos, revision)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

  private static final String REPLACE =
      "UPDATE credential SET lookup_key = ?, data = ?, since_nanos = ?, revision = ?"
          + " WHERE person_id = ? AND authenticator = ? AND revision = ?";

  private static final String REMOVE =
      "DELETE FROM credential WHERE person_id = ? AND authenticator = ?";

  private static final String REMOVE_ALL = "DELETE FROM credential WHERE person_id = ?";

  private final Sql sql;

  JpaCredentialStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Credential> of(PersonId person) {
    return sql.list(OF, p -> p.id(person), JpaCredentialStore::credential);
  }

  @Override
  public Optional<Credential> byKey(String authenticator, String key) {
    return sql.first(BY_KEY, p -> p.text(authenticator).text(key), JpaCredentialStore::credential);
  }

  @Override
  public void add(Credential one) {
    sql.update(
        ADD,
        p ->
            p.id(one.person())
                .text(one.authenticator())
                .text(one.key())
                .text(one.data())
                .moment(one.since())
                .small(one.revision()));
  }

  @Override
  public boolean replace(Credential one) {
    int rows =
        sql.update(
            REPLACE,
            p ->
                p.text(one.key())
                    .text(one.data())
                    .moment(one.since())
                    .small(one.revision())
                    .id(one.person())
                    .text(one.authenticator())
                    .small(one.revision() - 1));
    return rows == 1;
  }

  @Override
  public boolean remove(PersonId person, String authenticator) {
    return sql.update(REMOVE, p -> p.id(person).text(authenticator)) == 1;
  }

  @Override
  public void removeAll(PersonId person) {
    sql.update(REMOVE_ALL, p -> p.id(person));
  }

  private static Credential credential(Row row) throws SQLException {
    return new Credential(
        row.person(), row.text(), row.text(), row.text(), row.moment(), row.small());
  }
}
