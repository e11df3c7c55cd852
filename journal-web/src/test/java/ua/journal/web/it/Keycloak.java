package ua.journal.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real Keycloak that the build has unpacked, with a realm of the test, on a free port of this
 * machine alone. The test starts the process and ends it.
 */
public final class Keycloak implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(8);
  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final Path UNPACKED = Path.of("target/keycloak").toAbsolutePath();
  private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");

  private final int port = freePort();
  private final Path home;
  private final Process process;

  /** Starts it and waits until the realm answers. */
  public Keycloak() {
    try {
      home = home();
      Path imports = Files.createDirectories(home.resolve("data/import"));
      Files.copy(
          Path.of("src/test/resources/school-realm.json"),
          imports.resolve("school-realm.json"),
          StandardCopyOption.REPLACE_EXISTING);
      process = start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitReady();
  }

  /** Its address as its metadata have it. */
  public String issuer() {
    return "http://localhost:" + port + "/realms/school";
  }

  /**
   * Signs somebody in as a browser would.
   *
   * @return where Keycloak sends the browser then
   */
  public URI signIn(URI begun, String user, String password) {
    HttpClient browser = HttpClient.newBuilder().connectTimeout(DEADLINE).build();
    HttpResponse<String> page =
        send(browser, HttpRequest.newBuilder(begun).timeout(DEADLINE).build());
    Matcher form = FORM.matcher(page.body());
    if (!form.find()) {
      throw new AssertionError("Keycloak shows no form: " + page.body());
    }
    String typed = "username=" + encoded(user) + "&password=" + encoded(password);
    HttpRequest login =
        HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
            .timeout(DEADLINE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookies(page))
            .POST(BodyPublishers.ofString(typed))
            .build();
    HttpResponse<String> answer = send(browser, login);
    return URI.create(
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new AssertionError("Keycloak lets nobody in: " + answer)));
  }

  @Override
  public void close() {
    List<ProcessHandle> own =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    own.forEach(ProcessHandle::destroyForcibly);
    own.forEach(handle -> handle.onExit().orTimeout(30, TimeUnit.SECONDS).join());
  }

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--hostname=http://localhost:" + port,
                "--http-port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("console.log").toFile());
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
    return builder.start();
  }

  private void awaitReady() {
    HttpClient client = HttpClient.newBuilder().connectTimeout(DEADLINE).build();
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
            .timeout(DEADLINE)
            .build();
    long end = System.nanoTime() + START.toNanos();
    while (!answers(client, ready)) {
      if (System.nanoTime() > end || !process.isAlive()) {
        close();
        throw new AssertionError("Keycloak did not start; see " + home.resolve("console.log"));
      }
      pause();
    }
  }

  private static boolean answers(HttpClient client, HttpRequest ready) {
    try {
      return send(client, ready).statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Keycloak is asked", e);
    }
  }

  /** Browsers send secure cookies to this machine without TLS, too; the one of Java does not. */
  private static String cookies(HttpResponse<String> page) {
    return page.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Keycloak starts", e);
    }
  }

  private static Path home() throws IOException {
    try (Stream<Path> unpacked = Files.list(UNPACKED)) {
      return unpacked.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
