package ua.journal.storage.jpa;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import ua.journal.core.JournalStore;
import ua.journal.spi.PluginConfig;
import ua.journal.testkit.AbstractDurabilityTest;

/** What was stored in Derby's folder is there after a restart. */
class DerbyRestartTest extends AbstractDurabilityTest {
  @TempDir static Path folder;

  @Override
  protected JournalStore open() {
    return reopen();
  }

  @Override
  protected JournalStore reopen() {
    String place = folder.resolve("db").toString();
    return new JpaStorageFactory().create(new PluginConfig(Map.of("derby.directory", place)));
  }
}
