package example.grades;

import java.util.Map;
import ua.journal.core.JournalStore;
import ua.journal.spi.Storages;
import ua.journal.testkit.AbstractFillTest;

/**
 * The part of the storage's kit that a host lives on, run on the storage this service is shipped
 * with; {@code StorageConformance} is the whole.
 */
class StorageTest extends AbstractFillTest {
  @Override
  protected JournalStore open() {
    return Storages.open("jpa", Map.of("url", "jdbc:derby:memory:"));
  }
}
