package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A family asks and is answered; a document is read; the file for the developer; open pages. */
@UsePlaywright(SystemChromium.class)
class HelpIT {
  private static final String ASKED = "Чому не видно четверга?";

  @Test
  void aFamilyAsksAndTheAdministratorAnswers(Browser browser) throws IOException {
    try (BrowserContext parent = browser.newContext(SystemChromium.client());
        BrowserContext admin = browser.newContext(SystemChromium.client())) {
      Page asking = JournalPage.signIn(parent, SchoolApi.as("parent")).newPage();
      asking.navigate("/help.xhtml");
      asking.locator("[id$=send]").click();
      assertThat(asking.locator("#ask [role=alert]")).containsText("п. 8.1");
      asking.locator("[id='ask:text']").fill(ASKED);
      asking.locator("[id$=send]").click();
      assertThat(asking.locator("[role=status]")).isVisible();
      assertThat(asking.locator("#own")).containsText(ASKED);

      Page answering = JournalPage.signIn(admin, SchoolApi.as("admin")).newPage();
      answering.navigate("/requests.xhtml");
      Locator request =
          answering.locator("section.card", new Page.LocatorOptions().setHasText(ASKED));
      request.locator("textarea").fill("Четвер – вихідний.");
      request.locator("button").first().click();
      assertThat(request).containsText("Четвер – вихідний.");
      Download file =
          answering.waitForDownload(() -> answering.locator("[id='report:make']").click());
      assertThat(Files.readString(file.path()))
          .contains("Java: ", "Database: derby")
          .doesNotContain(ASKED);

      asking.reload();
      assertThat(asking.locator("#own")).containsText("Четвер – вихідний.");
    }
  }

  @Test
  void aTeacherConfirmsAnOrder(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("teacher")).newPage();
    page.navigate("/documents.xhtml");
    page.locator("tbody a", new Page.LocatorOptions().setHasText("Наказ")).first().click();
    page.locator("[id$=confirm]").click();
    assertThat(page.locator("[id$=confirm]")).hasCount(0);
  }

  @Test
  void openDocumentsNeedNoSignIn(BrowserContext browser) {
    Page page = browser.newPage();
    page.navigate("/public.xhtml");
    assertThat(page.locator("main")).not().containsText("Наказ");
    page.locator("main li a").first().click();
    assertThat(page.locator("h1")).containsText("Положення");
    assertThat(page.navigate("/public.xhtml?id=1").status()).isEqualTo(404);
    assertThat(page.navigate("/documents.xhtml").url()).contains("/login.xhtml");
  }

  @ParameterizedTest
  @CsvSource({
    "director, 200, 200, 200",
    "deputy, 200, 200, 200",
    "admin, 200, 403, 200",
    "teacher, 403, 403, 200",
    "parent, 403, 403, 403",
  })
  void whoMayLook(String login, int requests, int readiness, int points, BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as(login)).newPage();
    assertThat(page.navigate("/requests.xhtml").status()).isEqualTo(requests);
    assertThat(page.navigate("/readiness.xhtml").status()).isEqualTo(readiness);
    assertThat(page.navigate("/points.xhtml").status()).isEqualTo(points);
  }
}
