package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.OwnServer;
import ua.journal.web.it.SystemChromium;

/** From an empty server to the first list: nobody but the reader of the console gets in. */
@UsePlaywright(SystemChromium.class)
class FirstRunIT {
  private static final Pattern SECRET = Pattern.compile("one-time secret ([A-Z0-9-]{14})");
  private static final String PASSWORD = "ліс трамвай каша дощ";

  @Test
  void theReaderOfTheConsoleFoundsTheSchoolAndGoesOnWithTheLists(Page page) {
    try (OwnServer server = OwnServer.layOut("first-run")) {
      server.start();
      page.navigate(server.url() + "/journals.xhtml");
      assertThat(page).hasURL(server.url() + "/setup.xhtml");

      fill(page, Map.of("secret", "AAAA-BBBB-CCCC", "password", PASSWORD, "again", PASSWORD));
      page.click("#found");
      assertThat(page.locator("[role=alert]")).containsText("Секрет не підходить");
      assertThat(page.locator("#surname")).hasValue("Бондаренко");

      fill(page, Map.of("secret", secret(server), "password", "короткий", "again", "короткий"));
      page.click("#found");
      assertThat(page.locator("[role=alert]")).containsText("щонайменше 15 знаків");

      fill(page, Map.of("secret", secret(server), "password", PASSWORD, "again", PASSWORD));
      page.click("#found");
      assertThat(page).hasURL(server.url() + "/login.xhtml");
      assertThat(page.request().get(server.url() + "/setup.xhtml").status()).isEqualTo(404);

      page.fill("#login", "bondarenko");
      page.fill("#password", PASSWORD);
      page.click("form.box button");
      assertThat(page).hasURL(server.url() + "/home.xhtml");
      page.navigate(server.url() + "/import.xhtml");
      upload(page);
      page.locator("#apply\\:do").click();
      assertThat(page.locator("#apply h2")).hasText("Записано");
    }
  }

  private static void fill(Page page, Map<String, String> more) {
    page.fill("#name", "Комунальний заклад «Ліцей № 7»");
    page.fill("#shortName", "Ліцей № 7");
    page.fill("#surname", "Бондаренко");
    page.fill("#given", "Ніна");
    page.fill("#login", "Bondarenko");
    more.forEach((field, text) -> page.fill("#" + field, text));
  }

  private static String secret(OwnServer server) {
    Matcher matcher = SECRET.matcher(server.log());
    assertThat(matcher.find()).as("the console tells the secret").isTrue();
    return matcher.group(1);
  }

  private static void upload(Page page) {
    String pupils =
        "Клас;Прізвище;Ім'я;Дата народження;№ особової справи\r\n"
            + "7-А;Ґалаґан;Їжак;03.02.2014;Ґ/1\r\n";
    page.locator("#choose\\:files")
        .setInputFiles(
            new FilePayload("учні.csv", "text/csv", pupils.getBytes(StandardCharsets.UTF_8)));
    page.locator("#choose\\:check").click();
  }
}
