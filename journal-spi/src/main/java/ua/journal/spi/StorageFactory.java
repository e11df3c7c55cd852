package ua.journal.spi;

import java.util.Set;
import ua.journal.core.JournalStore;

/** Makes a storage. Stateless and thread-safe. */
public interface StorageFactory {
  /**
   * Returns the name an administrator writes in the configuration, for instance {@code jpa}.
   *
   * @return the name, never null
   */
  String name();

  /**
   * Returns the configuration keys the storage understands; any other key is an error.
   *
   * @return names, never null
   */
  Set<String> keys();

  /**
   * Opens the storage, migrating its schema first.
   *
   * @param config configuration, not null
   * @return the store, which the caller closes
   * @throws ua.journal.core.common.JournalException when storage cannot be opened, saying where and
   *     what to do
   */
  JournalStore create(PluginConfig config);
}
