package ua.journal.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.Cookie;
import example.trouble.NeverMade;
import example.trouble.Troublesome;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A school's server with strangers' jars that hang, break and flood: what people read, what the
 * administrator reads, and that everything else goes on. The tables of {@code BrokenAtLoadTest} and
 * {@code BrokenInUseTest} have the other ways to be broken.
 */
@UsePlaywright(SystemChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrokenPluginsIT {
  private final OwnServer server = OwnServer.layOut("broken-plugins");

  @BeforeAll
  void drop() throws IOException {
    PluginJar.of(server.plugins().resolve("trouble.jar"), Troublesome.class);
    PluginJar.make(
        server.plugins().resolve("never.jar"),
        NeverMade.class.getName(),
        NeverMade.class,
        Troublesome.class);
    PluginJar.make(server.plugins().resolve("forgotten.jar"), "");
    server
        .with("journal.storage", "memory")
        .with("journal.plugins.seconds", "30")
        .with("journal.demo", "true")
        .with("journal.demo.dir", Path.of("../demo").toAbsolutePath().normalize().toString())
        .with("journal.demo.now", "2026-09-03T10:42");
    server.start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void theServerStartsAndNamesWhoDoesNot() {
    assertThat(server.log().lines())
        .anyMatch(line -> line.contains(NeverMade.class.getName()) && line.contains("come back"))
        .anyMatch(line -> line.contains("forgotten.jar") && line.contains("META-INF/services"))
        .anyMatch(line -> line.contains("Plugin troublesome"));
  }

  @Test
  @Order(2)
  void whoAsksForAReportReadsWhyThereIsNone() {
    told("error", "не зміг створити файл", "Номер події");
    told("hang", "не впорався вчасно", "Номер події");
    assertThat(server.log()).contains("Incident", "StackOverflowError");
  }

  @Test
  @Order(3)
  void whoClicksMeetsAPageInsteadOfABrokenDownload(BrowserContext browser) {
    String session = SchoolApi.on(server.url(), "deputy").session();
    browser.addCookies(List.of(new Cookie("SID", session).setUrl(server.url())));
    Page page = browser.newPage();
    page.navigate(server.url() + "/register.xhtml");
    page.locator("a[href*='as=flood']").click();

    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Файл не створено");
    PlaywrightAssertions.assertThat(page.locator("main")).containsText("завеликий файл");
  }

  @Test
  @Order(4)
  void afterThreeFaultsThePluginRests() {
    told("error", "журнал поки що до нього не звертається");
  }

  @Test
  @Order(5)
  void everythingElseGoesOn() {
    SchoolApi deputy = SchoolApi.on(server.url(), "deputy");
    assertThat(deputy.ask("/register.xhtml?as=csv").body()).contains("Ліцей");
    assertThat(deputy.ask("/register.xhtml?as=pdf").body()).startsWith("%PDF");
    assertThat(deputy.journals()).isNotEmpty();
  }

  @Test
  @Order(6)
  void aFormatThatBreaksOverEveryFileStandsInNobodysWay() {
    SchoolApi admin = SchoolApi.on(server.url(), "admin");
    HttpResponse<String> answer =
        RunningServer.send(
            admin
                .request("/api/v1/imports/roster?dryRun=true")
                .header("X-CSRF-Token", admin.token())
                .header("Origin", server.url())
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("Прізвище;Ім’я\nҐалаґан;Їжак\n"))
                .build());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(admin.ask("/import.xhtml").body()).contains(".trouble,", ".csv,");
  }

  @Test
  @Order(7)
  void theAdministratorReadsHowTheyStand() {
    String page = SchoolApi.on(server.url(), "admin").ask("/plugins.xhtml").body();

    assertThat(page)
        .contains("troublesome", "зупинено до", "Спробувати зараз")
        .contains(NeverMade.class.getName(), "its constructor did not come back")
        .contains("forgotten.jar", "не використовується");
  }

  private void told(String format, String... words) {
    HttpResponse<String> answer =
        SchoolApi.on(server.url(), "deputy").ask("/register.xhtml?as=" + format);

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(answer.body()).contains("Файл не створено", "troublesome").contains(words);
    assertThat(answer.body()).doesNotContain("StackOverflowError");
  }
}
