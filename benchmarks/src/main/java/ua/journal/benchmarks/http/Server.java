package ua.journal.benchmarks.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ua.journal.benchmarks.http.Connection.Answer;

/** The built server with data, port and folder of the benchmarks' own. */
public final class Server implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(3);
  private static final String STATIC_APP =
      "<server><webApplication id=\"measure\" location=\"measure.war\" contextRoot=\"/measure\"/></server>";

  private final Process process;
  private final int port;
  private final Path user;
  private final double secondsToReady;

  private Server(Process process, int port, Path user, double secondsToReady) {
    this.process = process;
    this.port = port;
    this.user = user;
    this.secondsToReady = secondsToReady;
  }

  /**
   * Starts the server and waits until it is ready.
   *
   * @param installation the built installation, not null
   * @param folder folder for the server's own files, not null
   * @param settings settings by name, not null
   * @return the running server; the caller closes it
   * @throws Exception when it does not start
   */
  public static Server start(Path installation, Path folder, Map<String, String> settings)
      throws Exception {
    Path user = folder.resolve("server");
    copy(installation.resolve("usr/servers/journal"), user.resolve("servers/journal"));
    int port = freePort();
    List<String> command = new ArrayList<>();
    // the server's cache takes a rebuilt jar of the same name for the old one
    command.addAll(
        List.of(installation.resolve("bin/server").toString(), "run", "journal", "--clean", "--"));
    command.add("--journal.http.port=" + port);
    settings.forEach((name, value) -> command.add("--" + name + "=" + value));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("WLP_USER_DIR", user.toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("server.out").toFile());
    long begins = System.nanoTime();
    Process process = builder.start();
    double seconds = awaitReady(process, port, begins);
    return new Server(process, port, user, seconds);
  }

  /** Returns the port. */
  public int port() {
    return port;
  }

  /** Returns how long the start took. */
  public double secondsToReady() {
    return secondsToReady;
  }

  /** Finds the virtual machine below the starting script. */
  public ProcessHandle machine() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .filter(handle -> handle.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Puts a file of a length beside the journal.
   *
   * @param length its length in bytes
   * @return the path to ask for it
   * @throws IOException when it cannot be written
   */
  public String staticFile(int length) throws IOException {
    String name = "f" + length + ".json";
    Files.write(user.resolve("servers/journal/apps/measure.war").resolve(name), new byte[length]);
    return "/measure/" + name;
  }

  /**
   * Measures the live heap after a full collection.
   *
   * @return megabytes
   * @throws Exception when the virtual machine does not answer
   */
  public double liveHeap() throws Exception {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process histogram =
        new ProcessBuilder(tool.toString(), Long.toString(machine().pid()), "GC.class_histogram")
            .start();
    List<String> lines = histogram.inputReader().lines().toList();
    String total =
        lines.stream().filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
    return Long.parseLong(total.trim().split("\\s+")[2]) / 1024.0 / 1024.0;
  }

  @Override
  public void close() throws IOException {
    machine().destroy();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new IOException("The server does not stop: process " + process.pid());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static double awaitReady(Process process, int port, long begins) throws Exception {
    byte[] request =
        ("GET /health/ready HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    while (System.nanoTime() - begins < START.toNanos()) {
      if (!process.isAlive()) {
        break;
      }
      try (Connection connection = new Connection(port)) {
        Answer answer = connection.send(request);
        if (answer.status == 200) {
          return (System.nanoTime() - begins) / 1e9;
        }
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      TimeUnit.MILLISECONDS.sleep(30);
    }
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    throw new IOException("The server did not become ready; see its log");
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path relative = from.relativize(file);
      boolean leftover = relative.startsWith("workarea") || relative.startsWith("logs");
      if (!leftover) {
        Path target = to.resolve(relative.toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Path overrides = Files.createDirectories(to.resolve("configDropins/overrides"));
    Files.writeString(overrides.resolve("measure.xml"), STATIC_APP);
    Files.createDirectories(to.resolve("apps/measure.war/WEB-INF"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
