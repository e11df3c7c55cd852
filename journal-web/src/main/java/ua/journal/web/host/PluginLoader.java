package ua.journal.web.host;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalException;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.PluginConfig;

/**
 * Makes the plugins and reads what they say, each behind the edge: whatever a constructor or a
 * getter throws, and however long it takes, the others are read and the server starts.
 *
 * @param loader sees the plugins
 * @param limits what they may cost
 * @param clock tells the time of faults
 * @param config configuration of a plugin by its name and its keys
 * @param folder where an administrator drops jars, null for nowhere
 */
record PluginLoader(
    ClassLoader loader,
    Limits limits,
    Clock clock,
    BiFunction<String, Set<String>, PluginConfig> config,
    @Nullable Path folder) {
  private static final Logger LOG = System.getLogger(PluginLoader.class.getName());
  private static final int MAX_FAULTS = 200;

  List<LoadedPlugin> found() {
    Map<String, ServiceFiles.Place> places = ServiceFiles.places(loader);
    Map<String, ServiceFiles.Place> missing = new LinkedHashMap<>(places);
    List<LoadedPlugin> loaded = new ArrayList<>();
    List<Throwable> faults = new ArrayList<>();
    Iterator<ServiceLoader.Provider<JournalPlugin>> found =
        ServiceLoader.load(JournalPlugin.class, loader).stream().iterator();
    while (faults.size() < MAX_FAULTS) {
      try {
        if (!found.hasNext()) {
          break;
        }
        ServiceLoader.Provider<JournalPlugin> provider = found.next();
        ServiceFiles.Place place = missing.remove(provider.type().getName());
        loaded.add(read(provider, place == null ? ServiceFiles.Place.CLASS_PATH : place));
      } catch (ServiceConfigurationError | LinkageError e) {
        faults.add(e);
      }
    }
    Iterator<Throwable> reasons = faults.iterator();
    missing.forEach((type, place) -> loaded.add(unmade(type, place, reasons)));
    jarsWithout(places).forEach(loaded::add);
    return loaded;
  }

  LoadedPlugin read(ServiceLoader.Provider<JournalPlugin> provider, ServiceFiles.Place place) {
    String type = provider.type().getName();
    PluginHealth health = new PluginHealth(limits, clock);
    PluginReader reader =
        new PluginReader(
            type, provider::get, place.name(), place.version(), limits, health, config);
    try {
      return reader.read();
    } catch (JournalException e) {
      return reader.leftOut(why(e, reader.step()));
    }
  }

  private String why(JournalException fault, String step) {
    PluginFault.Kind kind = PluginFault.in(fault).orElseThrow(() -> fault).kind();
    Throwable cause = fault.getCause();
    if (kind == PluginFault.Kind.SLOW) {
      return step + " did not come back within " + limits.quick().toMillis() / 1000.0 + " s";
    }
    if (cause == null) {
      return step + " is null";
    }
    boolean ours = cause instanceof PluginAnswerException;
    return ours ? String.valueOf(cause.getMessage()) : step + ": " + root(cause);
  }

  /** What the plugin threw, without what the service loader wrapped around it. */
  private static Throwable root(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return thrown instanceof ServiceConfigurationError && cause != null ? cause : thrown;
  }

  private LoadedPlugin unmade(String type, ServiceFiles.Place place, Iterator<Throwable> reasons) {
    String fault = reasons.hasNext() ? reasons.next().toString() : "cannot be made";
    PluginHealth health = new PluginHealth(limits, clock);
    return LoadedPlugin.leftOut(type, place.name(), place.version(), 0, fault, health);
  }

  /** Jars in the folder that say of no class that it is a plugin, or cannot be opened at all. */
  private List<LoadedPlugin> jarsWithout(Map<String, ServiceFiles.Place> places) {
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .filter(file -> places.values().stream().noneMatch(place -> place.isIn(file)))
          .sorted()
          .map(this::jarWithout)
          .toList();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The folder of plugins cannot be listed", e);
      return List.of();
    }
  }

  private LoadedPlugin jarWithout(Path jar) {
    return LoadedPlugin.leftOut(
        String.valueOf(jar.getFileName()),
        jar.toString(),
        "",
        0,
        "names no plugin in " + ServiceFiles.FILE + "; a library of a plugin need not",
        new PluginHealth(limits, clock));
  }
}
