package example.grades;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import ua.journal.core.JournalStore;
import ua.journal.storage.jpa.JpaStorage;

/** What this system writes and what the journal writes is committed together, or not at all. */
final class OwnTransaction {
  private final ThreadLocal<Connection> current = new ThreadLocal<>();
  private final DataSource source;

  OwnTransaction(DataSource source) {
    this.source = source;
  }

  /** The journal's tables lie in the default schema of the data source. */
  JournalStore store() {
    return JpaStorage.open(source, current::get);
  }

  void run(Work work) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      current.set(connection);
      try {
        work.on(connection);
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        current.remove();
      }
    }
  }

  /** Work on the connection; commands of the journal on this thread take part. */
  interface Work {
    void on(Connection connection) throws SQLException;
  }
}
