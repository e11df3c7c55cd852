package ua.journal.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server of a test's own, for what must not happen to the one all tests share: the top-level
 * configuration, the built WAR, a port and folders that nobody else has. The test starts the
 * process, so the test may kill it.
 */
public final class OwnServer implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(900);
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path RUNTIME =
      Path.of(System.getProperty("arquillian.wlp", TARGET.resolve("liberty/wlp").toString()));
  private static final String CONFIGURATION = "../server.xml";

  private final String name;
  private final Path home;
  private final int port;
  private final Map<String, String> settings = new LinkedHashMap<>();
  private Path data;
  private Process process;

  private OwnServer(String name) {
    this.name = name;
    this.home = TARGET.resolve("own-servers").resolve(name);
    this.port = freePort();
    this.data = home.resolve("data");
  }

  /** Lays a server out in an empty folder. */
  public static OwnServer layOut(String name) {
    OwnServer server = new OwnServer(name);
    try {
      server.layOut();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return server;
  }

  private void layOut() throws IOException {
    delete(home);
    Path apps = Files.createDirectories(folder().resolve("apps"));
    Files.createDirectories(plugins());
    Path war =
        Path.of(System.getProperty("arquillian.war", TARGET.resolve("journal.war").toString()));
    Files.copy(war, apps.resolve("journal.war"));
    Files.copy(Path.of(CONFIGURATION), folder().resolve("server.xml"));
    Files.copy(
        Path.of("src/main/liberty/config/jvm.options"),
        folder().resolve("jvm.options"),
        StandardCopyOption.REPLACE_EXISTING);
    copyJars("lib/jdbc");
    copyJars("lib/guard");
  }

  /** The build has laid them out beside the server that all tests share. */
  private void copyJars(String below) throws IOException {
    Path to = Files.createDirectories(folder().resolve(below));
    Path shared =
        RUNTIME.resolve("usr/servers").resolve(System.getProperty("journal.it.server", "journal"));
    try (Stream<Path> jars = Files.list(shared.resolve(below))) {
      for (Path jar : jars.toList()) {
        Files.copy(jar, to.resolve(jar.getFileName()));
      }
    }
  }

  /** Sets a variable of the configuration. */
  public OwnServer with(String setting, String value) {
    settings.put(setting, value);
    return this;
  }

  /** Lets it keep its data elsewhere. */
  public OwnServer keeping(Path folder) {
    data = folder;
    return this;
  }

  /** Where it keeps its data. */
  public Path data() {
    return data;
  }

  /** Lets a demo school be made for a moment, from which its clock can be moved. */
  public OwnServer beginAt(String moment) {
    moveTo(moment);
    return this;
  }

  /** Moves the clock of a demo school. */
  public void moveTo(String moment) {
    try {
      Files.writeString(Files.createDirectories(data).resolve("demo.now"), moment);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder for plugins that are not part of the WAR. */
  public Path plugins() {
    return folder().resolve("plugins");
  }

  /** Address without a slash at the end. */
  public String url() {
    return "http://localhost:" + port;
  }

  /** Starts the process and waits until the school is open. */
  public void start() {
    launch();
    awaitReady();
  }

  /** Starts the process and waits for nothing. */
  public void launch() {
    List<String> command =
        new ArrayList<>(List.of(RUNTIME.resolve("bin/server").toString(), "run", name, "--"));
    command.add("--journal.http.port=" + port);
    command.add("--journal.data.dir=" + data);
    settings.forEach((key, value) -> command.add("--" + key + "=" + value));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("WLP_USER_DIR", home.toString());
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("console.log").toFile()));
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the process lives. */
  public boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** Asks the process to end, as a computer does that is shut down, and waits until it has. */
  public Duration stop() {
    long begun = System.nanoTime();
    List<ProcessHandle> own =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    own.forEach(ProcessHandle::destroy);
    own.forEach(handle -> handle.onExit().orTimeout(120, TimeUnit.SECONDS).join());
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Ends the processes this object started with SIGKILL, without a word of warning. */
  public void kill() {
    List<ProcessHandle> own =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    own.forEach(ProcessHandle::destroyForcibly);
    own.forEach(handle -> handle.onExit().orTimeout(30, TimeUnit.SECONDS).join());
  }

  /** What the server has written into its log, of all its lives. */
  public String log() {
    try (Stream<Path> files = Files.list(folder().resolve("logs"))) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".log")).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      kill();
    }
  }

  private Path folder() {
    return home.resolve("servers").resolve(name);
  }

  private void awaitReady() {
    long end = System.nanoTime() + START.toNanos();
    HttpRequest ready = HttpRequest.newBuilder(URI.create(url() + "/health/ready")).build();
    while (!answers(ready)) {
      if (System.nanoTime() > end || !process.isAlive()) {
        close();
        throw new AssertionError(name + " did not start; see " + home);
      }
      pause();
    }
  }

  private static boolean answers(HttpRequest ready) {
    try {
      return RunningServer.send(ready).statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a server starts", e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
