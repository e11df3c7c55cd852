package ua.journal.web.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.spi.AuthenticatorFactory;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.ReportFormat;
import ua.journal.spi.StorageFactory;
import ua.journal.spi.TableFormat;

/**
 * The plugins, looked up once at start. A plugin that is broken or was built for another contract
 * is named and left out. Immutable and thread-safe.
 */
public final class PluginHost {
  private static final Logger LOG = System.getLogger(PluginHost.class.getName());
  private static final int MAX_FAULTS = 200;

  private final List<PluginState> states = new ArrayList<>();
  private final List<Offer<StorageFactory>> storages = new ArrayList<>();
  private final List<Offer<AuthenticatorFactory>> authenticators = new ArrayList<>();
  private final List<TableFormat> tableFormats = new ArrayList<>();
  private final List<ReportFormat> reportFormats = new ArrayList<>();
  private final Set<String> storageKeys = new HashSet<>();

  private PluginHost() {}

  /** Looks up every plugin that the class loader sees. */
  static PluginHost load(ClassLoader loader) {
    PluginHost host = new PluginHost();
    Map<String, String> missing = new LinkedHashMap<>(ServiceFiles.places(loader));
    List<Throwable> faults = new ArrayList<>();
    Iterator<JournalPlugin> found = ServiceLoader.load(JournalPlugin.class, loader).iterator();
    while (faults.size() < MAX_FAULTS) {
      try {
        if (!found.hasNext()) {
          break;
        }
        JournalPlugin plugin = found.next();
        String type = plugin.getClass().getName();
        String place = missing.remove(type);
        host.take(plugin, place == null ? "class path" : place);
      } catch (ServiceConfigurationError | LinkageError e) {
        faults.add(e);
      }
    }
    Iterator<Throwable> reasons = faults.iterator();
    missing.forEach((type, place) -> host.leaveOut(type, place, reasons));
    host.states.forEach(PluginHost::tell);
    return host;
  }

  /** The storage of that name; the start stops when there is none or more than one. */
  Offer<StorageFactory> storage(String name) {
    return only("journal.storage", name, storages);
  }

  /** Settings that any of the storages understands. */
  Set<String> storageKeys() {
    return Set.copyOf(storageKeys);
  }

  /** The authenticator of that name; the start stops when there is none or more than one. */
  Offer<AuthenticatorFactory> authenticator(String name) {
    return only("journal.auth", name, authenticators);
  }

  /** Names of all authenticators there are, whether the installation uses them or not. */
  Set<String> authenticatorNames() {
    return authenticators.stream().map(Offer::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Table formats of all plugins. */
  public List<TableFormat> tableFormats() {
    return List.copyOf(tableFormats);
  }

  /** Report formats of all plugins; of two with one suffix the first found stays. */
  public List<ReportFormat> reportFormats() {
    return List.copyOf(reportFormats);
  }

  /** Every plugin found, working or left out. */
  public List<PluginState> states() {
    return List.copyOf(states);
  }

  private void take(JournalPlugin plugin, String place) {
    String name = plugin.getClass().getName();
    try {
      int version = plugin.spiVersion();
      if (version != JournalPlugin.SPI_VERSION) {
        String fault =
            "built for contract %d, this journal has %d"
                .formatted(version, JournalPlugin.SPI_VERSION);
        states.add(new PluginState(name, place, fault));
        return;
      }
      name = plugin.name();
      List<Offer<StorageFactory>> newStorages =
          offers(plugin.storages(), StorageFactory::name, name, place);
      Set<String> newKeys = new HashSet<>();
      newStorages.forEach(offer -> newKeys.addAll(offer.factory().keys()));
      List<Offer<AuthenticatorFactory>> newAuthenticators =
          offers(plugin.authenticators(), AuthenticatorFactory::name, name, place);
      List<TableFormat> newFormats = List.copyOf(plugin.tableFormats());
      List<ReportFormat> newReports =
          plugin.reportFormats().stream().map(GuardedReportFormat::of).filter(this::isNew).toList();
      storages.addAll(newStorages);
      storageKeys.addAll(newKeys);
      authenticators.addAll(newAuthenticators);
      tableFormats.addAll(newFormats);
      reportFormats.addAll(newReports);
      states.add(new PluginState(name, place, null));
    } catch (RuntimeException | LinkageError e) {
      states.add(new PluginState(name, place, e.toString()));
    }
  }

  private boolean isNew(ReportFormat format) {
    return reportFormats.stream().noneMatch(each -> each.suffix().equals(format.suffix()));
  }

  private void leaveOut(String type, String place, Iterator<Throwable> reasons) {
    String fault = reasons.hasNext() ? reasons.next().toString() : "cannot be made";
    states.add(new PluginState(type, place, fault));
  }

  private static <T> List<Offer<T>> offers(
      List<T> factories, Function<T, String> name, String plugin, String place) {
    return factories.stream()
        .map(factory -> new Offer<>(name.apply(factory), factory, plugin, place))
        .toList();
  }

  private <T> Offer<T> only(String setting, String wanted, List<Offer<T>> offers) {
    List<Offer<T>> matching = offers.stream().filter(offer -> offer.name().equals(wanted)).toList();
    if (matching.size() == 1) {
      return matching.get(0);
    }
    String what = matching.isEmpty() ? "no plugin offers it" : "several plugins offer it";
    String message =
        "%s=%s: %s. Offered: %s. Left out: %s. Change the setting or the jars and start again."
            .formatted(setting, wanted, what, list(offers), list(broken()));
    throw new JournalException(ErrorCode.INTERNAL, message);
  }

  private List<PluginState> broken() {
    return states.stream().filter(state -> state.fault() != null).toList();
  }

  private static String list(List<?> things) {
    return things.isEmpty()
        ? "nothing"
        : things.stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  private static void tell(PluginState state) {
    LOG.log(state.fault() == null ? Level.INFO : Level.ERROR, "Plugin " + state);
  }

  /**
   * A factory and where it came from.
   *
   * @param <T> kind of factory
   * @param name name in the configuration
   * @param factory the factory
   * @param plugin name of the plugin
   * @param place jar or folder of the plugin
   */
  record Offer<T>(String name, T factory, String plugin, String place) {
    @Override
    public String toString() {
      return name + " by " + plugin + " (" + place + ")";
    }
  }
}
