package ua.journal.storage.jpa;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import ua.journal.core.JournalStore;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.spi.PluginConfig;
import ua.journal.spi.StorageFactory;

/**
 * Opens the storage {@code jpa}: on a server's data source, or on a URL with a pool of its own. A
 * Derby database whose folder is named is made first, while nobody is connected yet. The URL
 * {@value DerbyMemory#PREFIX} alone is a database in memory which goes when the storage is closed.
 */
final class JpaStorageFactory implements StorageFactory {
  private static final String DATA_SOURCE = "datasource";
  private static final String URL = "url";
  private static final String USER = "user";
  private static final String PASSWORD = "password";
  private static final String DERBY_DIRECTORY = "derby.directory";

  /** For programs that look at a school's data: nothing is made, no schema is changed. */
  private static final String AS_IT_IS = "as-it-is";

  @Override
  public String name() {
    return "jpa";
  }

  @Override
  public Set<String> keys() {
    return Set.of(
        DATA_SOURCE, URL, USER, PASSWORD, DERBY_DIRECTORY, AS_IT_IS, Space.LOW, Space.LEAST);
  }

  @Override
  public JournalStore create(PluginConfig config) {
    config.requireKnown(keys());
    DriverConnections driver =
        new DriverConnections(config.get(USER).orElse(""), config.get(PASSWORD).orElse(""));
    DerbyDirectory derby = derby(config).orElse(null);
    boolean asItIs = config.get(AS_IT_IS).map(Boolean::parseBoolean).orElse(false);
    Ground ground = ground(config, driver, derby, asItIs);
    try {
      JpaJournalStore store = open(config, driver, derby, ground, asItIs);
      // what is only looked at gets no baseline
      return asItIs ? store : store.covered();
    } catch (JournalException e) {
      ground.close();
      throw e;
    }
  }

  private static JpaJournalStore open(
      PluginConfig config,
      DriverConnections driver,
      @Nullable DerbyDirectory derby,
      Ground ground,
      boolean asItIs) {
    Optional<String> jndiName = config.get(DATA_SOURCE);
    if (jndiName.isPresent()) {
      DataSource dataSource = lookUp(jndiName.get());
      String where = "the data source " + jndiName.get();
      Vendor vendor = migrate(dataSource::getConnection, where, asItIs);
      return new JpaJournalStore(Unit.onDataSource(vendor, dataSource), vendor, ground);
    }
    String url = url(config, derby);
    if (url.equals(DerbyMemory.PREFIX)) {
      DerbyMemory memory = DerbyMemory.create();
      return new JpaJournalStore(
          Unit.onUrl(Vendor.DERBY, memory.url(), DriverConnections.ANONYMOUS),
          Vendor.DERBY,
          memory);
    }
    Vendor vendor = migrate(() -> driver.open(url), "the URL of the key " + URL, asItIs);
    return new JpaJournalStore(Unit.onUrl(vendor, url, driver), vendor, ground);
  }

  private static Ground ground(
      PluginConfig config,
      DriverConnections driver,
      @Nullable DerbyDirectory derby,
      boolean asItIs) {
    if (derby == null) {
      return Ground.ELSEWHERE;
    }
    return asItIs
        ? DerbyGround.lookAt(derby, driver)
        : DerbyGround.take(derby, driver, Space.of(config));
  }

  private static Optional<DerbyDirectory> derby(PluginConfig config) {
    Optional<String> directory = config.get(DERBY_DIRECTORY);
    if (directory.isEmpty() && config.get(DATA_SOURCE).isEmpty()) {
      directory = config.get(URL).flatMap(JpaStorageFactory::directoryOf);
    }
    return directory.map(Path::of).map(DerbyDirectory::new);
  }

  /** Finds the folder in a Derby URL; a database in memory has none. */
  private static Optional<String> directoryOf(String url) {
    String prefix = "jdbc:derby:";
    if (!url.startsWith(prefix) || url.startsWith(prefix + "memory:")) {
      return Optional.empty();
    }
    return Optional.of(url.substring(prefix.length()).split(";")[0]);
  }

  private static String url(PluginConfig config, @Nullable DerbyDirectory derby) {
    if (derby != null) {
      return derby.url();
    }
    return config
        .get(URL)
        .orElseThrow(
            () ->
                new JournalException(
                    ErrorCode.INTERNAL,
                    "The storage jpa needs one of "
                        + DATA_SOURCE
                        + ", "
                        + URL
                        + ", "
                        + DERBY_DIRECTORY));
  }

  private static DataSource lookUp(String name) {
    try {
      return (DataSource) new InitialContext().lookup(name);
    } catch (NamingException | ClassCastException e) {
      throw new JournalException(
          ErrorCode.UNAVAILABLE,
          "The server has no data source named " + name + "; define it or correct " + DATA_SOURCE,
          Map.of(),
          e);
    }
  }

  private static Vendor migrate(Connections connections, String where, boolean asItIs) {
    try (Connection connection = connections.open()) {
      Vendor vendor = Vendor.of(connection);
      if (asItIs) {
        new Migrations(vendor).check(connection);
      } else {
        new Migrations(vendor).run(connection);
      }
      return vendor;
    } catch (SQLException e) {
      throw new JournalException(
          ErrorCode.UNAVAILABLE,
          "Cannot open the database behind " + where + "; is it running, is the password right?",
          Map.of(),
          Failures.of(e));
    }
  }

  /** Gives connections that the caller closes. */
  private interface Connections {
    Connection open() throws SQLException;
  }
}
