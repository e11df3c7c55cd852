package ua.journal.web.host;

import java.time.Clock;
import java.util.Map;
import java.util.ServiceLoader;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;

/** One loaded plugin that works, to be broken afterwards. */
final class Fakes {
  private final FakePlugin plugin = new FakePlugin();
  private final LoadedPlugin loaded;

  Fakes(Limits limits) {
    this(limits, Clock.systemUTC());
  }

  Fakes(Limits limits, Clock clock) {
    PluginLoader loader =
        new PluginLoader(
            Fakes.class.getClassLoader(),
            limits,
            clock,
            (name, keys) -> new PluginConfig(Map.of()),
            null);
    loaded = loader.read(new Made(plugin), ServiceFiles.Place.CLASS_PATH);
  }

  FakePlugin plugin() {
    return plugin;
  }

  LoadedPlugin loaded() {
    return loaded;
  }

  PluginState state() {
    return loaded.state();
  }

  GuardedReportFormat report() {
    return loaded.reports().get(0);
  }

  GuardedTableFormat table() {
    return loaded.tables().get(0);
  }

  /** What the service loader hands out. */
  private record Made(JournalPlugin get) implements ServiceLoader.Provider<JournalPlugin> {
    @Override
    public Class<? extends JournalPlugin> type() {
      return get.getClass();
    }
  }
}
