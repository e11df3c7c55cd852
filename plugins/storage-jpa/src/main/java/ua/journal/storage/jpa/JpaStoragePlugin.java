package ua.journal.storage.jpa;

import java.util.List;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.StorageFactory;

/** Offers the storage {@code jpa}. */
public final class JpaStoragePlugin implements JournalPlugin {
  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public String name() {
    return "storage-jpa";
  }

  @Override
  public List<StorageFactory> storages() {
    return List.of(new JpaStorageFactory());
  }
}
