package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.ExternalId;
import ua.journal.core.register.ExternalIdStore;

/** Ids of the host's own system. */
final class JpaExternalIdStore implements ExternalIdStore {
  private static final String ALL =
      "SELECT kind, external_id, target_id FROM external_id WHERE school_id = ? AND kind = ?";
  private static final String ONE = ALL + " AND external_id = ?";
  private static final String NEW =
      "INSERT INTO external_id (kind, external_id, target_id, school_id) VALUES (?, ?, ?, ?)";

  private final Sql sql;

  JpaExternalIdStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<ExternalId> all(SchoolId school, ExternalId.Kind kind) {
    return sql.list(
        ALL + " ORDER BY external_id", p -> p.id(school).constant(kind), JpaExternalIdStore::read);
  }

  @Override
  public Optional<ExternalId> find(SchoolId school, ExternalId.Kind kind, String externalId) {
    return sql.first(
        ONE, p -> p.id(school).constant(kind).text(externalId), JpaExternalIdStore::read);
  }

  @Override
  public void add(SchoolId school, List<ExternalId> added) {
    sql.each(
        NEW,
        added,
        (p, one) -> p.constant(one.kind()).text(one.externalId()).number(one.id()).id(school));
  }

  private static ExternalId read(Row row) throws SQLException {
    return new ExternalId(row.constant(ExternalId.Kind.class), row.text(), row.number());
  }
}
