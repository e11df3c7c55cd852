package ua.journal.storage.jpa;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import ua.journal.spi.PluginConfig;

/** The conformance kit on PostgreSQL, where it is installed. */
@EnabledIf("isInstalled")
class PostgresStorageTest extends DatabaseConformance {
  private static PostgresServer server;

  static boolean isInstalled() {
    return PostgresServer.installed().isPresent();
  }

  @BeforeAll
  static void start() throws Exception {
    server = PostgresServer.start();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Override
  PluginConfig freshDatabase() throws SQLException {
    return server.freshDatabase();
  }
}
