package ua.journal.storage.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import ua.journal.core.JournalStore;
import ua.journal.core.school.SchoolStore;
import ua.journal.spi.PluginConfig;

@EnabledIf("isInstalled")
class PostgresDatabaseTest extends DatabaseTest {
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

  @Test
  void theJournalOutlivesARestartOfTheServer() throws Exception {
    try (JournalStore store = new JpaStorageFactory().create(freshDatabase())) {
      BigSchool school = BigSchool.install(store, 1);
      server.restart();
      boolean ready = false;
      for (int attempt = 0; attempt < 5 && !ready; attempt++) {
        ready = store.ready();
      }
      assertThat(ready).isTrue();
      assertThat(
              store.<Long>read(tx -> tx.port(SchoolStore.class).firstSchool().get().id().value()))
          .isEqualTo(school.school.value());
    }
  }
}
