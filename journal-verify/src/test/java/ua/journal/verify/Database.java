package ua.journal.verify;

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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A database of the test's own, of which copies are made and put back as an administrator would.
 */
interface Database extends AutoCloseable {
  /** Settings of the storage. */
  Map<String, String> settings();

  /** How the program is told where the database is. */
  List<String> words();

  /** Runs statements straight at the tables. */
  void change(String... statements) throws SQLException;

  /** Keeps a copy of the whole. */
  void keep() throws Exception;

  /** Puts the copy back. */
  void restore() throws Exception;

  @Override
  void close() throws IOException;

  /** Derby in a folder. */
  record Derby(Path data) implements Database {
    @Override
    public Map<String, String> settings() {
      return Map.of(
          "derby.directory", data.resolve("derby").toString(), "user", "app", "password", "app");
    }

    @Override
    public List<String> words() {
      return List.of("--data", data.toString());
    }

    @Override
    public void change(String... statements) throws SQLException {
      String url = "jdbc:derby:" + data.resolve("derby");
      try (Connection connection = DriverManager.getConnection(url, "app", "app");
          Statement statement = connection.createStatement()) {
        for (String each : statements) {
          statement.execute(each);
        }
      }
      try (Connection never = DriverManager.getConnection(url + ";shutdown=true", "app", "app")) {
        throw new IllegalStateException("Derby gave " + never);
      } catch (SQLException e) {
        if (!"08006".equals(e.getSQLState())) {
          throw e;
        }
      }
    }

    @Override
    public void keep() throws IOException {
      copy(data.resolve("derby"), data.resolve("copy"));
    }

    @Override
    public void restore() throws IOException {
      delete(data.resolve("derby"));
      copy(data.resolve("copy"), data.resolve("derby"));
    }

    @Override
    public void close() {
      // the folder is the test's
    }
  }

  /** PostgreSQL as it is installed, in a folder of its own. */
  record Postgres(Path data, Path programs, Path folder, int port) implements Database {
    static Postgres start(Path data) throws IOException {
      Path programs;
      try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
        programs = versions.max(Comparator.naturalOrder()).orElseThrow().resolve("bin");
      }
      Path folder = Files.createTempDirectory("journal-verify-");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
      int port;
      try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = free.getLocalPort();
      }
      Postgres server = new Postgres(data, programs, folder, port);
      server.run(
          "initdb", "-D", folder + "/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N");
      String options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1";
      server.run(
          "pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/log", "-o", options, "start");
      server.manage("CREATE DATABASE journal");
      return server;
    }

    @Override
    public Map<String, String> settings() {
      return Map.of("url", url("journal"), "user", "postgres");
    }

    @Override
    public List<String> words() {
      return List.of(
          "--url", url("journal"), "--user", "postgres", "--seal", data.resolve("seal").toString());
    }

    @Override
    public void change(String... statements) throws SQLException {
      at("journal", statements);
    }

    @Override
    public void keep() throws SQLException {
      manage("DROP DATABASE IF EXISTS copy", "CREATE DATABASE copy TEMPLATE journal");
    }

    @Override
    public void restore() throws SQLException {
      manage("DROP DATABASE journal", "CREATE DATABASE journal TEMPLATE copy");
    }

    @Override
    public void close() throws IOException {
      run("pg_ctl", "-D", folder + "/data", "-w", "-m", "immediate", "stop");
      delete(folder);
    }

    private String url(String name) {
      return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private void manage(String... statements) {
      try {
        at("postgres", statements);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private void at(String name, String... statements) throws SQLException {
      try (Connection connection = DriverManager.getConnection(url(name), "postgres", "");
          Statement statement = connection.createStatement()) {
        for (String each : statements) {
          statement.execute(each);
        }
      }
    }

    /** PostgreSQL refuses to run as root. */
    private void run(String program, String... arguments) throws IOException {
      List<String> command = new ArrayList<>();
      if (System.getProperty("user.name").equals("root")) {
        command.addAll(List.of("runuser", "-u", "postgres", "--"));
      }
      command.add(programs.resolve(program).toString());
      command.addAll(List.of(arguments));
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve(program + ".out").toFile())
              .start();
      try {
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
          throw new IllegalStateException(Files.readString(folder.resolve(program + ".out")));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
