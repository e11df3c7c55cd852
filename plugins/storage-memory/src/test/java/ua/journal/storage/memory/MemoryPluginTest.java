package ua.journal.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import ua.journal.core.JournalStore;
import ua.journal.core.common.JournalException;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.StorageFactory;

class MemoryPluginTest {
  @Test
  void isFoundAsAService() {
    JournalPlugin plugin = ServiceLoader.load(JournalPlugin.class).findFirst().orElseThrow();
    assertThat(plugin.spiVersion()).isEqualTo(JournalPlugin.SPI_VERSION);
    assertThat(plugin.storages()).extracting(StorageFactory::name).containsExactly("memory");
    try (JournalStore store = plugin.storages().get(0).create(new PluginConfig(Map.of()))) {
      assertThat(store.ready()).isTrue();
    }
  }

  @Test
  void refusesSettingsItDoesNotHave() {
    PluginConfig config = new PluginConfig(Map.of("memory.size", "1"));
    assertThatThrownBy(() -> new MemoryStorageFactory().create(config))
        .isInstanceOf(JournalException.class)
        .hasMessageContaining("memory.size");
  }
}
