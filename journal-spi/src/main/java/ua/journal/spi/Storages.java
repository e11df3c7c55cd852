package ua.journal.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import ua.journal.core.JournalStore;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/** Opens the storage of a program that embeds the journal. Stateless. */
public final class Storages {
  private Storages() {}

  /**
   * Opens the storage of a name, out of the plugins that the thread's class loader sees.
   *
   * @param name name of the storage, for instance {@code memory} or {@code jpa}, not null
   * @param settings its settings, not null
   * @return the store; whoever called closes it
   * @throws JournalException when there is no such storage, a setting is unknown, or storage cannot
   *     be opened
   */
  public static JournalStore open(String name, Map<String, String> settings) {
    List<String> others = new ArrayList<>();
    for (JournalPlugin plugin : ServiceLoader.load(JournalPlugin.class)) {
      for (StorageFactory factory : plugin.storages()) {
        if (factory.name().equals(name)) {
          return factory.create(new PluginConfig(settings).requireKnown(factory.keys()));
        }
        others.add(factory.name());
      }
    }
    throw new JournalException(
        ErrorCode.INTERNAL, "No plugin has a storage " + name + "; there are " + others);
  }
}
