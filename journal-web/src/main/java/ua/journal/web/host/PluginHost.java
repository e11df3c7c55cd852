package ua.journal.web.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.SignerFactory;
import ua.journal.spi.StorageFactory;
import ua.journal.spi.TableFormat;

/**
 * The plugins, looked up once at start. A plugin that is broken or was built for another contract
 * is named and left out; one that breaks in use costs its caller a message, and is not asked for a
 * while when it does so again and again. Thread-safe.
 */
public final class PluginHost {
  private static final Logger LOG = System.getLogger(PluginHost.class.getName());

  private final List<LoadedPlugin> plugins;
  private final String folder;

  private PluginHost(List<LoadedPlugin> plugins, String folder) {
    this.plugins = List.copyOf(plugins);
    this.folder = folder;
  }

  /** Looks up every plugin that the class loader sees. */
  static PluginHost load(PluginLoader loader) {
    List<LoadedPlugin> taken = new ArrayList<>();
    loader.found().forEach(found -> taken.add(besides(taken, found)));
    taken.forEach(PluginHost::tell);
    return new PluginHost(taken, loader.folder() == null ? "" : loader.folder().toString());
  }

  /** Where an administrator drops jars, empty for nowhere. */
  public String folder() {
    return folder;
  }

  /** What is left of a plugin beside those that came before it: names and suffixes are theirs. */
  private static LoadedPlugin besides(List<LoadedPlugin> taken, LoadedPlugin found) {
    for (LoadedPlugin other : taken) {
      if (found.fault() == null && other.fault() == null && other.name().equals(found.name())) {
        return LoadedPlugin.leftOut(
            found.name(),
            found.place(),
            found.version(),
            found.spi(),
            "a plugin of this name came from " + other.place() + " already",
            found.health());
      }
    }
    LoadedPlugin left = found;
    for (GuardedReportFormat format : found.reports()) {
      for (LoadedPlugin other : taken) {
        if (other.reports().stream().anyMatch(each -> each.suffix().equals(format.suffix()))) {
          left =
              left.without(
                  format,
                  "reports as " + format.suffix() + ": left out, " + other.name() + " writes them");
        }
      }
    }
    return left;
  }

  /** The storage of that name; the start stops when there is none or more than one. */
  Offer<StorageFactory> storage(String name) {
    return only("journal.storage", name, LoadedPlugin::storages);
  }

  /** Settings that any of the storages understands. */
  Set<String> storageKeys() {
    Set<String> keys = new HashSet<>();
    plugins.forEach(each -> keys.addAll(each.storageKeys()));
    return keys;
  }

  /** The authenticator of that name; the start stops when there is none or more than one. */
  Offer<AuthenticatorFactory> authenticator(String name) {
    return only("journal.auth", name, LoadedPlugin::authenticators);
  }

  /** The signer of that name; the start stops when there is none or more than one. */
  Offer<SignerFactory> signer(String name) {
    return only("journal.signer", name, LoadedPlugin::signers);
  }

  /** Names of all authenticators there are, whether the installation uses them or not. */
  Set<String> authenticatorNames() {
    return plugins.stream()
        .flatMap(plugin -> plugin.authenticators().stream())
        .map(Offer::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Table formats of all plugins that are on; those that recognise anything come last. */
  public List<TableFormat> tableFormats() {
    List<TableFormat> formats = new ArrayList<>();
    on().forEach(each -> formats.addAll(each.tables()));
    formats.sort((one, other) -> Boolean.compare(one.general(), other.general()));
    return List.copyOf(formats);
  }

  /** Report formats of all plugins that are on; of two with one suffix the first found stays. */
  public List<GuardedReportFormat> reportFormats() {
    return on().stream().flatMap(each -> each.reports().stream()).toList();
  }

  /** Every plugin found, working or not. */
  public List<PluginState> states() {
    return plugins.stream().map(LoadedPlugin::state).toList();
  }

  /** Switches off the plugins of these names, and the others on. */
  void switchedOff(Set<String> names) {
    for (LoadedPlugin plugin : plugins) {
      boolean off = names.contains(plugin.name()) && plugin.state().switchable();
      if (off != plugin.health().isOff()) {
        plugin.health().turn(!off);
      }
    }
  }

  /** Lets a plugin that rests be asked again at once. */
  public void wake(String name) {
    plugins.stream()
        .filter(each -> each.name().equals(name) && !each.health().isOff())
        .forEach(each -> each.health().turn(true));
  }

  /** Lets go of the formats; one that fails holds up none of the others. */
  void close() {
    for (LoadedPlugin plugin : plugins) {
      plugin.tables().forEach(format -> close(format::close));
      plugin.reports().forEach(format -> close(format::close));
    }
  }

  private static void close(Runnable format) {
    try {
      format.run();
    } catch (JournalException e) {
      LOG.log(Level.WARNING, "At the end: " + e.getMessage());
    }
  }

  private List<LoadedPlugin> on() {
    return plugins.stream().filter(each -> !each.health().isOff()).toList();
  }

  private <T> Offer<T> only(
      String setting, String wanted, Function<LoadedPlugin, List<Offer<T>>> kind) {
    List<Offer<T>> offers = plugins.stream().flatMap(each -> kind.apply(each).stream()).toList();
    List<Offer<T>> matching = offers.stream().filter(offer -> offer.name().equals(wanted)).toList();
    if (matching.size() == 1) {
      matching.get(0).health().choose();
      return matching.get(0);
    }
    String what = matching.isEmpty() ? "no plugin offers it" : "several plugins offer it";
    String message =
        "%s=%s: %s. Offered: %s. Left out: %s. Change the setting or the jars and start again."
            .formatted(setting, wanted, what, list(offers), list(broken()));
    throw new JournalException(ErrorCode.INTERNAL, message);
  }

  private List<PluginState> broken() {
    return states().stream().filter(state -> state.fault() != null).toList();
  }

  private static String list(List<?> things) {
    return things.isEmpty()
        ? "nothing"
        : things.stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  private static void tell(LoadedPlugin plugin) {
    PluginState state = plugin.state();
    LOG.log(state.fault() == null ? Level.INFO : Level.ERROR, "Plugin " + state);
    state.notes().forEach(note -> LOG.log(Level.WARNING, "Plugin " + state + ": " + note));
  }

  /**
   * A factory and where it came from.
   *
   * @param <T> kind of factory
   * @param name name in the configuration
   * @param factory the factory
   * @param plugin name of the plugin
   * @param place jar or folder of the plugin
   * @param limits what it may cost
   * @param health how its plugin does
   */
  record Offer<T>(
      String name, T factory, String plugin, String place, Limits limits, PluginHealth health) {
    /** The edge of what the factory makes. */
    Edge edge(String kind) {
      return Edge.essential(kind + " " + this, plugin, limits, health);
    }

    @Override
    public String toString() {
      return name + " by " + plugin + " (" + place + ")";
    }
  }
}
