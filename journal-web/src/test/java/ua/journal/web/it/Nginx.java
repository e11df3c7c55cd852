package ua.journal.web.it;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real nginx with the documented configuration and a certificate of its own making. */
public final class Nginx implements AutoCloseable {
  private static final Path EXAMPLE = Path.of("../docs/deploy/nginx.conf");
  private static final Path HOME = Path.of("target/own-servers/nginx").toAbsolutePath();
  private static final String PASSWORD = "changeit";

  private final Process process;
  private final int port;
  private final int plainPort;

  private Nginx(Process process, int port, int plainPort) {
    this.process = process;
    this.port = port;
    this.plainPort = plainPort;
  }

  /** Where nginx is on this machine; empty where it is not. */
  public static Optional<Path> program() {
    return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it in front of a server. */
  public static Nginx before(OwnServer server) throws Exception {
    Files.createDirectories(HOME.resolve("logs"));
    int port = freePort();
    int plainPort = freePort();
    makeCertificate();
    String site =
        Files.readString(EXAMPLE)
            .replace("listen 443 ", "listen 127.0.0.1:" + port + " ")
            .replace("listen 80;", "listen 127.0.0.1:" + plainPort + ";")
            .replace("server_name journal.example", "server_name localhost")
            .replace("/etc/ssl/journal/", HOME + "/")
            .replace("http://127.0.0.1:9080", server.url().replace("localhost", "127.0.0.1"));
    Path configuration = write(site);
    Process process =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                "-p",
                HOME + "/",
                "-c",
                configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(HOME.resolve("console.log").toFile())
            .start();
    Nginx nginx = new Nginx(process, port, plainPort);
    nginx.await();
    return nginx;
  }

  private static Path write(String site) throws IOException {
    Path configuration = HOME.resolve("nginx.conf");
    Files.writeString(
        configuration,
        """
        daemon off;
        pid nginx.pid;
        error_log error.log;
        events {}
        http {
          access_log off;
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
        """
            + site
            + "}\n");
    return configuration;
  }

  /** Address for people, without a slash at the end. */
  public String url() {
    return "https://localhost:" + port;
  }

  /** The same without TLS. */
  public String plainUrl() {
    return "http://localhost:" + plainPort;
  }

  /** The port that speaks TLS. */
  public int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  private void await() throws Exception {
    for (int i = 0; i < 300; i++) {
      try (Socket socket = new Socket("127.0.0.1", port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        if (!process.isAlive()) {
          throw new AssertionError("nginx did not start; see " + HOME, e);
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    close();
    throw new AssertionError("nginx did not start; see " + HOME);
  }

  private static void makeCertificate() throws Exception {
    Path store = HOME.resolve("key.p12");
    Files.deleteIfExists(store);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair -keyalg EC -alias journal -dname CN=localhost -ext SAN=dns:localhost"
                + " -validity 2 -storetype PKCS12");
    ProcessBuilder keytool =
        new ProcessBuilder(
            Stream.concat(
                    Stream.concat(Stream.of(command.get(0)), Stream.of(command.get(1).split(" "))),
                    Stream.of("-storepass", PASSWORD, "-keystore", store.toString()))
                .toList());
    if (keytool.inheritIO().start().waitFor() != 0) {
      throw new IOException("keytool makes no key");
    }
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    Key key = keys.getKey("journal", PASSWORD.toCharArray());
    Certificate certificate = keys.getCertificate("journal");
    Files.writeString(HOME.resolve("key.pem"), pem("PRIVATE KEY", key.getEncoded()));
    Files.writeString(HOME.resolve("fullchain.pem"), pem("CERTIFICATE", certificate.getEncoded()));
  }

  private static String pem(String what, byte[] bytes) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN %s-----%n%s%n-----END %1$s-----%n".formatted(what, lines);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
