package ua.journal.storage.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import ua.journal.core.JournalStore;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/** Opens the storage for a program that has a data source of its own. Stateless. */
public final class JpaStorage {
  private JpaStorage() {}

  /**
   * Opens the journal on a data source, migrating its schema first.
   *
   * @param dataSource where, not null; its default schema is the journal's own, so that no table of
   *     the host has a name of the journal's
   * @return the store; whoever called closes it, the data source stays open
   * @throws JournalException when the database cannot be opened
   */
  public static JournalStore open(DataSource dataSource) {
    return open(dataSource, () -> null);
  }

  /**
   * Opens the journal on a data source so that it takes part in the host's transactions: what a
   * command writes while the host is in one is committed, or taken back, with it. A command that
   * fails takes its own part back (by a savepoint) and leaves the host's. Listeners hear of a
   * command when it is done, before the host commits.
   *
   * @param dataSource as with {@link #open(DataSource)}, not null
   * @param host tells of the host's transaction, on the same database, not null
   * @return the store; whoever called closes it, the data source stays open
   * @throws JournalException when the database cannot be opened
   */
  public static JournalStore open(DataSource dataSource, HostTransaction host) {
    Vendor vendor = migrated(dataSource);
    DataSource joining = JoiningSource.of(dataSource, host);
    return new JpaJournalStore(
            Unit.onDataSource(vendor, joining),
            vendor,
            () -> host.current() != null,
            Ground.ELSEWHERE)
        .covered();
  }

  private static Vendor migrated(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      Vendor vendor = Vendor.of(connection);
      new Migrations(vendor).run(connection);
      return vendor;
    } catch (SQLException e) {
      throw new JournalException(
          ErrorCode.UNAVAILABLE,
          "Cannot open the database behind the host's data source",
          Map.of(),
          Failures.of(e));
    }
  }
}
