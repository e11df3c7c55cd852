package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import ua.journal.spi.PluginConfig;

/**
 * The conformance kit on Derby in memory. All areas use one database, emptied between them: its
 * statements are compiled once, and its tables stay small.
 */
class DerbyStorageTest extends DatabaseConformance {
  private static DerbyMemory database;
  private static Emptying emptying;

  @BeforeAll
  static void create() throws SQLException {
    database = DerbyMemory.named("kit");
    emptying = new Emptying(DriverConnections.ANONYMOUS.open(database.url()));
  }

  @AfterAll
  static void drop() throws SQLException {
    emptying.close();
    database.close();
  }

  @Override
  PluginConfig freshDatabase() throws SQLException {
    emptying.run();
    return new PluginConfig(Map.of("url", database.url()));
  }
}
