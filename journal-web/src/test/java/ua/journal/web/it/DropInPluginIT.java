package ua.journal.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Strangers' jars in a folder beside the data: those of the examples, which their own Maven has
 * built, and the one of the page for vendors. They are named at the start and do their work; a
 * broken one costs nobody anything but a line.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DropInPluginIT {
  private static final Path BUILT = Path.of("../target/examples");
  private static final List<String> EXAMPLES =
      List.of("table-format", "report-format", "authenticator");
  private static final String BROKEN = "broken-plugin.jar";

  private final OwnServer server = OwnServer.layOut("drop-in");
  private HttpServer directory;

  @BeforeAll
  void drop(@TempDir Path folder) throws IOException {
    Path walked = Files.createDirectories(folder.resolve("pipes"));
    Walk.through("docs/plugins.md", walked);
    Path addons = folder.resolve("journal/addons");
    for (String example : EXAMPLES) {
      String jar = example + "-1.0.jar";
      Files.copy(BUILT.resolve(example).resolve("target").resolve(jar), addons.resolve(jar));
    }
    PluginJar.make(addons.resolve(BROKEN), "missing.Plugin\n");
    directory = directory("deputy", "їжак-17");
    server
        .with("journal.plugins.dir", addons.toString())
        .with("journal.plugin.example-tsv.charset", "windows-1251")
        .with("journal.auth", "password,directory")
        .with(
            "journal.auth.directory.url",
            "http://localhost:" + directory.getAddress().getPort() + "/me")
        .with("journal.storage", "memory")
        .with("journal.demo", "true")
        .with("journal.demo.dir", Path.of("../demo").toAbsolutePath().normalize().toString())
        .with("journal.demo.now", "2026-09-03T10:42");
    server.start();
  }

  @AfterAll
  void stop() {
    server.close();
    directory.stop(0);
  }

  @Test
  void theStartNamesThem() {
    assertThat(server.log().lines())
        .anyMatch(line -> line.contains("Plugin pipes") && line.contains("pipes-1.0.jar"))
        .anyMatch(line -> line.contains("Plugin example-tsv") && line.contains("table-format"))
        .anyMatch(line -> line.contains("Plugin example-text") && line.contains("report-format"))
        .anyMatch(line -> line.contains("Plugin example-directory"))
        .anyMatch(line -> line.contains("missing.Plugin") && line.contains(BROKEN))
        .anyMatch(line -> line.contains("Plugin auth-password"));
  }

  @Test
  void theAdministratorReadsWhoTheyAreAndWhereTheyLie() {
    SchoolApi admin = SchoolApi.on(server.url(), "admin");

    assertThat(admin.ask("/plugins.xhtml").body())
        .contains("pipes", "example-tsv", "example-text", "example-directory", "1.0, контракт 1")
        .contains(Path.of("journal", "addons").toString(), "missing.Plugin");
    assertThat(admin.ask("/import.xhtml").body()).contains(".psv,", ".tsv,");
  }

  @Test
  void aTableIsReadInTheCharsetOfTheSetting() {
    SchoolApi admin = SchoolApi.on(server.url(), "admin");
    byte[] table =
        "Прізвище\tІм’я\tПо батькові\nҐалаґан\tЇжак\tЮрійович\n"
            .getBytes(Charset.forName("windows-1251"));
    HttpResponse<String> answer =
        RunningServer.send(
            admin
                .request("/api/v1/imports/roster?dryRun=true")
                .header("X-CSRF-Token", admin.token())
                .header("Origin", server.url())
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(table))
                .build());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void aReportIsWrittenAsText() {
    HttpResponse<String> report =
        SchoolApi.on(server.url(), "deputy").ask("/register.xhtml?as=txt");

    assertThat(report.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(report.body()).contains("Ліцей", " | ");
  }

  @Test
  void whoTheDirectoryKnowsIsLetIn() {
    assertThat(signIn("deputy", "їжак-17").statusCode()).isLessThan(300);
    assertThat(signIn("deputy", "їжак-18").statusCode()).isEqualTo(401);
    assertThat(signIn("director", "demo").statusCode()).as("by the password").isLessThan(300);
  }

  private HttpResponse<String> signIn(String login, String password) {
    String body = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password);
    return RunningServer.send(
        HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/session"))
            .header("Origin", server.url())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build());
  }

  /** The school's own user directory, as the example's authenticator expects it. */
  private static HttpServer directory(String known, String secret) throws IOException {
    HttpServer directory =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    directory
        .createContext(
            "/me",
            exchange -> {
              exchange.sendResponseHeaders(204, -1);
              exchange.close();
            })
        .setAuthenticator(
            new BasicAuthenticator("directory") {
              @Override
              public boolean checkCredentials(String login, String password) {
                return login.equals(known) && password.equals(secret);
              }
            });
    directory.start();
    return directory;
  }
}
