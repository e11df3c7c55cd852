package ua.journal.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.journal.benchmarks.school.GeneratedSchool;
import ua.journal.core.JournalStore;

/**
 * Databases with the generated school, kept between runs because loading takes minutes.
 *
 * @param folder where they lie, not null
 */
public record Prepared(Path folder) {
  private static final Set<String> DERBY_GONE = Set.of("08006", "XJ004");

  /** Password of every account. */
  public static final String PASSWORD = "measure-me";

  /**
   * Returns a Derby database with the school.
   *
   * @param years years of marks
   * @return the database, which nobody has open, never null
   * @throws IOException when the folder cannot be made
   */
  public Database derby(int years) throws IOException {
    Path place = derbyFolder(years).resolve("derby");
    Path done = derbyFolder(years).resolve("loaded");
    Database database = new Database("Derby", "jdbc:derby:" + place, "app");
    if (!Files.exists(done)) {
      load(Map.of("derby.directory", place.toString()), database, years);
      Files.createFile(done);
    }
    return database;
  }

  /**
   * Returns the data folder in which the Derby database lies under the name a server expects.
   *
   * @param years years of marks
   * @return the folder, never null
   */
  public Path derbyFolder(int years) {
    return folder.toAbsolutePath().resolve("derby-" + years);
  }

  /**
   * Returns a PostgreSQL database with the school.
   *
   * @param cluster the running cluster, not null
   * @param years years of marks
   * @return the database, never null
   * @throws SQLException when the cluster does not answer
   */
  public Database postgres(Postgres cluster, int years) throws SQLException {
    Database database = cluster.database("journal_" + years);
    if (!loaded(database)) {
      load(database.storage(), database, years);
      execute(database, "CREATE TABLE bench_loaded (at_day DATE)");
      analyse(database);
    }
    return database;
  }

  /**
   * Returns a new Derby database in the place of whatever had its name.
   *
   * @param name its name, not null
   * @return a database with tables and without rows, which nobody has open, never null
   * @throws IOException when the old one cannot be deleted
   */
  public Database freshDerby(String name) throws IOException {
    Path place = folder.toAbsolutePath().resolve(name);
    Database database = new Database("Derby", "jdbc:derby:" + place, "app");
    if (Files.exists(place)) {
      letGo(database);
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Plugins.storage(Map.of("derby.directory", place.toString())).close();
    return database;
  }

  /**
   * Returns a new PostgreSQL database in the place of whatever had its name.
   *
   * @param cluster the running cluster, not null
   * @param name its name, not null
   * @return a database with tables and without rows, never null
   * @throws SQLException when the cluster does not answer
   */
  public Database freshPostgres(Postgres cluster, String name) throws SQLException {
    Database database = cluster.fresh(name);
    Plugins.storage(database.storage()).close();
    return database;
  }

  private static void letGo(Database database) throws IOException {
    try {
      DriverManager.getConnection(database.url() + ";shutdown=true", "app", "app").close();
    } catch (SQLException e) {
      boolean gone = DERBY_GONE.contains(e.getSQLState());
      if (!gone) {
        throw new IOException(e);
      }
    }
  }

  private static void load(Map<String, String> storage, Database database, int years) {
    Instant begins = Instant.now();
    String secret = Plugins.seal(PASSWORD);
    try (JournalStore store = Plugins.storage(storage)) {
      new GeneratedSchool(
              LocalDate.now(), years, line -> System.err.println(database.name() + ": " + line))
          .write(store, secret);
    }
    Duration took = Duration.between(begins, Instant.now());
    System.err.printf("%s: %d year(s) loaded in %d s%n", database.name(), years, took.toSeconds());
  }

  private static boolean loaded(Database database) throws SQLException {
    try (Connection connection = database.connect();
        ResultSet tables =
            connection
                .getMetaData()
                .getTables(null, null, "bench_loaded", new String[] {"TABLE"})) {
      return tables.next();
    }
  }

  private static void execute(Database database, String text) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(text);
      connection.commit();
    }
  }

  /** The server does this by itself within minutes of any school's first import. */
  private static void analyse(Database database) throws SQLException {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(true);
      try (Statement statement = connection.createStatement()) {
        statement.execute("VACUUM ANALYZE");
      }
    }
  }
}
