package ua.journal.spi;

import java.util.List;
import java.util.Set;

/**
 * Entry of a plugin, found by {@link java.util.ServiceLoader}. A plugin overrides the kinds it has;
 * a new kind is a new default method and breaks no plugin. Implementations are stateless.
 */
public interface JournalPlugin {
  /** Version of this contract; a plugin built for another one is left out and named. */
  int SPI_VERSION = 1;

  /**
   * Returns the version of the contract the plugin was built for, asked before anything else.
   *
   * @return the constant {@link #SPI_VERSION}, compiled into the plugin
   */
  int spiVersion();

  /**
   * Returns the name of the plugin for messages.
   *
   * @return the name, never null or empty
   */
  String name();

  /**
   * Returns the storages the plugin offers.
   *
   * @return factories, never null
   */
  default List<StorageFactory> storages() {
    return List.of();
  }

  /**
   * Returns the ways of signing in the plugin offers.
   *
   * @return factories, never null
   */
  default List<AuthenticatorFactory> authenticators() {
    return List.of();
  }

  /**
   * Returns the signers the plugin offers.
   *
   * @return factories, never null
   */
  default List<SignerFactory> signers() {
    return List.of();
  }

  /**
   * Returns the table formats the plugin reads.
   *
   * @return formats, never null
   */
  default List<TableFormat> tableFormats() {
    return List.of();
  }

  /**
   * Returns the formats in which the plugin writes reports.
   *
   * @return formats, never null
   */
  default List<ReportFormat> reportFormats() {
    return List.of();
  }

  /**
   * Returns the configuration keys the plugin's formats understand, which an administrator writes
   * as {@code journal.plugin.} + the plugin's name + {@code .} + key; any other key is an error.
   *
   * @return names, never null
   */
  default Set<String> keys() {
    return Set.of();
  }

  /**
   * Returns the table formats as they are configured; asked once, at start.
   *
   * @param config configuration of the plugin, not null
   * @return formats, never null; the host closes them
   */
  default List<TableFormat> tableFormats(PluginConfig config) {
    return tableFormats();
  }

  /**
   * Returns the report formats as they are configured; asked once, at start.
   *
   * @param config configuration of the plugin, not null
   * @return formats, never null; the host closes them
   */
  default List<ReportFormat> reportFormats(PluginConfig config) {
    return reportFormats();
  }
}
