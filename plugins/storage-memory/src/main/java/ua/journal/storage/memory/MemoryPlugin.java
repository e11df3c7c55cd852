package ua.journal.storage.memory;

import java.util.List;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.StorageFactory;

/** Offers the storage {@code memory}. */
public final class MemoryPlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "storage-memory";
  }

  @Override
  public List<StorageFactory> storages() {
    return List.of(new MemoryStorageFactory());
  }
}
