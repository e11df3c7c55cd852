package ua.journal.benchmarks.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A database as a storage reaches it.
 *
 * @param name name in the tables, not null
 * @param url address, not null
 * @param user user, not null
 */
public record Database(String name, String url, String user) {
  /**
   * Connects past any storage.
   *
   * @return a connection without automatic commit; the caller closes it
   * @throws SQLException when the database does not answer
   */
  public Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(url, user, user);
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return connection;
  }

  /**
   * Returns the configuration of the storage {@code jpa}.
   *
   * @return keys and values, never null
   */
  public Map<String, String> storage() {
    return Map.of("url", url, "user", user, "password", user);
  }
}
