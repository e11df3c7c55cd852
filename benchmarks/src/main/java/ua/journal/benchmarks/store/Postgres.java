package ua.journal.benchmarks.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL cluster of the benchmarks' own on a free loopback port. It refuses to run as root,
 * so root hands it to the user {@code postgres}.
 */
public final class Postgres implements AutoCloseable {
  /** Owner of the databases; the password is the same. */
  public static final String USER = "app";

  private static final String DEBIAN = "/usr/lib/postgresql";

  private final Path folder;
  private final int port;

  private Postgres(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /**
   * Starts the cluster, making it when it is not there.
   *
   * @param folder where it lies, not null
   * @return the running cluster; the caller closes it
   * @throws IOException when PostgreSQL is not installed or does not start
   */
  public static Postgres start(Path folder) throws IOException {
    Path data = folder.toAbsolutePath().resolve("cluster");
    Postgres postgres = new Postgres(data, freePort());
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      Files.createDirectories(folder);
      if (root()) {
        execute(List.of("chown", "postgres", folder.toAbsolutePath().toString()));
      }
      postgres.program(
          "initdb", "-D", data.toString(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-locale");
    }
    String options =
        "-h 127.0.0.1 -p %d -k '' -c shared_buffers=256MB -c max_wal_size=4GB"
            .formatted(postgres.port);
    postgres.program(
        "pg_ctl",
        "-D",
        data.toString(),
        "-l",
        data.resolve("server.log").toString(),
        "-w",
        "-o",
        options,
        "start");
    return postgres;
  }

  /**
   * Returns a database of the cluster, making an empty one when it is not there.
   *
   * @param name its name, not null
   * @return the database, never null
   * @throws SQLException when the cluster does not answer
   */
  public Database database(String name) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url("postgres"), USER, USER);
        Statement statement = connection.createStatement()) {
      String exists = "SELECT 1 FROM pg_database WHERE datname = '" + name + "'";
      try (ResultSet found = statement.executeQuery(exists)) {
        if (found.next()) {
          return new Database("PostgreSQL", url(name), USER);
        }
      }
      statement.execute("CREATE DATABASE " + name);
    }
    return new Database("PostgreSQL", url(name), USER);
  }

  /**
   * Returns a new database of the cluster in the place of whatever had its name.
   *
   * @param name its name, not null
   * @return the empty database, never null
   * @throws SQLException when the cluster does not answer or somebody has the old one open
   */
  public Database fresh(String name) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url("postgres"), USER, USER);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name);
    }
    return database(name);
  }

  /**
   * Finds the running server.
   *
   * @return its process, never null
   * @throws IOException when its file cannot be read
   */
  public ProcessHandle process() throws IOException {
    String pid = Files.readAllLines(folder.resolve("postmaster.pid")).get(0);
    return ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow();
  }

  @Override
  public void close() {
    try {
      program("pg_ctl", "-D", folder.toString(), "-m", "fast", "-w", "stop");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String url(String name) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(port, name);
  }

  private void program(String name, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (root()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(find(name));
    command.addAll(List.of(arguments));
    execute(command);
  }

  private static String find(String name) throws IOException {
    Path versions = Path.of(DEBIAN);
    if (Files.isDirectory(versions)) {
      try (var found = Files.list(versions)) {
        return found
            .map(version -> version.resolve("bin").resolve(name))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst()
            .orElse(name);
      }
    }
    return name;
  }

  private static void execute(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("Failed: " + String.join(" ", command));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
