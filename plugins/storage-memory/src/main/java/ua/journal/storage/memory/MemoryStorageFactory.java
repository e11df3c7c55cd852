package ua.journal.storage.memory;

import java.util.Set;
import ua.journal.core.JournalStore;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.StorageFactory;

/** Opens an empty journal in memory; it has no settings and forgets everything when closed. */
public final class MemoryStorageFactory implements StorageFactory {
  @Override
  public String name() {
    return "memory";
  }

  @Override
  public Set<String> keys() {
    return Set.of();
  }

  @Override
  public JournalStore create(PluginConfig config) {
    config.requireKnown(keys());
    return new MemoryStore();
  }
}
