package ua.journal.storage.jpa;

import java.time.LocalDateTime;
import java.util.Optional;
import ua.journal.core.access.CommandStore;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Commands done under an id; the primary key tells a second one of the same moment. */
final class JpaCommandStore implements CommandStore {
  private static final String FIND =
      "SELECT kind FROM command_done WHERE school_id = ? AND person_id = ? AND command_id = ?";

  private static final String REMEMBER =
      "INSERT INTO command_done (school_id, person_id, command_id, kind, at_nanos)"
          + " VALUES (?, ?, ?, ?, ?)";

  private final Sql sql;

  JpaCommandStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<String> find(SchoolId school, PersonId person, CommandId id) {
    return sql.first(FIND, p -> p.id(school).id(person).text(id.value()), Row::text);
  }

  @Override
  public void remember(
      SchoolId school, PersonId person, CommandId id, String kind, LocalDateTime at) {
    sql.update(REMEMBER, p -> p.id(school).id(person).text(id.value()).text(kind).moment(at));
  }
}
