package ua.journal.storage.jpa;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.support.PluginStore;
import ua.journal.core.support.SwitchedOff;

/** Plugins that are switched off, a row each. */
final class JpaPluginStore implements PluginStore {
  private static final String OFF =
      "SELECT o.plugin, p.surname, p.given_name, p.patronymic, o.at_nanos FROM plugin_off o"
          + " JOIN person p ON p.id = o.author_id WHERE o.school_id = ?";

  private static final String ADD =
      "INSERT INTO plugin_off (school_id, plugin, author_id, at_nanos) VALUES (?, ?, ?, ?)";

  private static final String REMOVE = "DELETE FROM plugin_off WHERE school_id = ? AND plugin = ?";

  private final Sql sql;

  JpaPluginStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<SwitchedOff> off(SchoolId school) {
    return sql
        .list(
            OFF,
            p -> p.id(school),
            row -> new SwitchedOff(row.text(), row.name().signed(), row.moment()))
        .stream()
        .sorted(Comparator.comparing(SwitchedOff::plugin))
        .toList();
  }

  @Override
  public void switchOff(SchoolId school, String plugin, PersonId by, LocalDateTime at) {
    sql.update(ADD, p -> p.id(school).text(plugin).id(by).moment(at));
  }

  @Override
  public void switchOn(SchoolId school, String plugin) {
    sql.update(REMOVE, p -> p.id(school).text(plugin));
  }
}
