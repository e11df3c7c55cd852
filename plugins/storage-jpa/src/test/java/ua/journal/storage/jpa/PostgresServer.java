package ua.journal.storage.jpa;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ua.journal.spi.PluginConfig;

/**
 * A PostgreSQL of the tests' own: the installed programs, a folder of its own, a free port on
 * loopback. It is stopped and its folder deleted when closed.
 */
final class PostgresServer implements AutoCloseable {
  private static final Path INSTALLATIONS = Path.of("/usr/lib/postgresql");
  private static final String ACCOUNT = "postgres";

  private final Path programs;
  private final Path folder;
  private final int port;
  private int databases;

  private PostgresServer(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** Finds the newest installed programs; empty where there are none. */
  static Optional<Path> installed() {
    if (!Files.isDirectory(INSTALLATIONS)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(INSTALLATIONS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.comparingInt(bin -> Integer.parseInt(nameOf(bin.getParent()))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static PostgresServer start() throws IOException {
    Path programs = installed().orElseThrow();
    Path folder = Files.createTempDirectory("journal-postgres-");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    PostgresServer server = new PostgresServer(programs, folder, freePort());
    server.run("initdb", "-D", server.data(), "-U", ACCOUNT, "-A", "trust", "-E", "UTF8", "-N");
    server.run(
        "pg_ctl", "-D", server.data(), "-w", "-l", server.log(), "-o", server.options(), "start");
    return server;
  }

  /** Makes a fresh database. */
  PluginConfig freshDatabase() throws SQLException {
    String name = "journal" + ++databases;
    try (Connection connection = DriverManager.getConnection(url("postgres"), ACCOUNT, "");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return new PluginConfig(Map.of("url", url(name), "user", ACCOUNT));
  }

  void restart() throws IOException {
    run("pg_ctl", "-D", data(), "-w", "-m", "immediate", "-l", log(), "-o", options(), "restart");
  }

  @Override
  public void close() throws IOException {
    run("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private String log() {
    return folder.resolve("log").toString();
  }

  private String options() {
    return "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1";
  }

  /** PostgreSQL refuses to run as root. */
  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("runuser", "-u", ACCOUNT, "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    Path output = folder.resolve(program + ".out");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!ended(process) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(command + " failed: " + Files.readString(output));
    }
  }

  private static boolean ended(Process process) {
    try {
      return process.waitFor(120, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String nameOf(Path path) {
    return path.getFileName().toString();
  }
}
