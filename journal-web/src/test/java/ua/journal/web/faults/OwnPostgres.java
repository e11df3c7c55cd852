package ua.journal.web.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of the job's own: only its own processes are ever signalled. */
final class OwnPostgres implements AutoCloseable {
  private static final Path INSTALLATIONS = Path.of("/usr/lib/postgresql");
  private static final String ACCOUNT = "postgres";

  private final Path programs;
  private final Path folder;
  private final int port;

  private OwnPostgres(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  static OwnPostgres start() {
    try {
      Path folder = Files.createTempDirectory("journal-faults-postgres-");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
      OwnPostgres server = new OwnPostgres(newest(), folder, freePort());
      server.run("initdb", "-D", server.data(), "-U", ACCOUNT, "-A", "trust", "-E", "UTF8", "-N");
      server.resume();
      server.run("createdb", "-h", "127.0.0.1", "-p", "" + server.port, "-U", ACCOUNT, "journal");
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/journal?reWriteBatchedInserts=true";
  }

  String account() {
    return ACCOUNT;
  }

  /** Starts what was stopped. */
  void resume() {
    String options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1";
    run(
        "pg_ctl",
        "-D",
        data(),
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        options,
        "start");
  }

  /** Stops it: fast, or immediate as if it had crashed. */
  void stop(String mode) {
    run("pg_ctl", "-D", data(), "-w", "-m", mode, "stop");
  }

  /** Cuts every connection of the journal. */
  void cut() {
    run(
        "psql",
        "-h",
        "127.0.0.1",
        "-p",
        "" + port,
        "-U",
        ACCOUNT,
        "-c",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'journal'",
        "postgres");
  }

  /** Makes a copy of the journal's database, or puts one back; nobody may be connected. */
  void copy(String from, String to) {
    String[] at = {"-h", "127.0.0.1", "-p", "" + port, "-U", ACCOUNT};
    run(with("dropdb", at, "--if-exists", to));
    run(with("createdb", at, "-T", from, to));
  }

  /** Nobody of it answers until it is thawed. */
  void freeze() {
    signal("STOP");
  }

  void thaw() {
    signal("CONT");
  }

  @Override
  public void close() {
    thaw();
    stop("immediate");
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void signal(String signal) {
    try {
      String first = Files.readAllLines(Path.of(data(), "postmaster.pid")).get(0);
      ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(first)).orElseThrow();
      List<String> command = new ArrayList<>(List.of("kill", "-" + signal, first));
      postmaster.descendants().forEach(each -> command.add(Long.toString(each.pid())));
      Commandline.exit(command.toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private static String[] with(String program, String[] at, String... rest) {
    return Stream.of(Stream.of(program), Stream.of(at), Stream.of(rest))
        .flatMap(part -> part)
        .toArray(String[]::new);
  }

  /** PostgreSQL refuses to run as root. */
  private void run(String... program) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("runuser", "-u", ACCOUNT, "--"));
    }
    command.addAll(List.of(program));
    command.set(command.indexOf(program[0]), programs.resolve(program[0]).toString());
    Commandline.run(command.toArray(String[]::new));
  }

  private static Path newest() throws IOException {
    try (Stream<Path> versions = Files.list(INSTALLATIONS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.comparing(bin -> bin.getParent().getFileName().toString()))
          .orElseThrow();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
