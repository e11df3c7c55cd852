package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.OwnServer;
import ua.journal.web.it.SystemChromium;

/** Eight people with the secret of one console, and the one of them who has founded the school. */
@UsePlaywright(SystemChromium.class)
class FoundersIT {
  private static final int FOUNDERS = 8;
  private static final Pattern LOGIN = Pattern.compile(".*/login\\.xhtml");

  @Test
  void eightAtOnceFoundOneSchoolAndItsAdministratorIsToldOfANewDevice(Browser browser) {
    try (OwnServer server = OwnServer.layOut("founders")) {
      server.start();
      List<Page> pages = new ArrayList<>();
      for (int i = 0; i < FOUNDERS; i++) {
        Page page = browser.newContext(SystemChromium.client()).newPage();
        NewSchool.fill(page, server);
        pages.add(page);
      }
      pages.forEach(
          page -> page.evaluate("setTimeout(() => document.querySelector('#found').click(), 900)"));
      List<Page> refused = new ArrayList<>();
      for (Page page : pages) {
        page.waitForCondition(
            () -> LOGIN.matcher(page.url()).matches() || page.locator("[role=alert]").count() > 0);
        if (!LOGIN.matcher(page.url()).matches()) {
          assertThat(page.locator("[role=alert]")).containsText("Школу вже створено");
          refused.add(page);
        }
      }
      assertThat(refused).hasSize(FOUNDERS - 1);
      theAdministratorIsTold(browser, server);
    }
  }

  private static void theAdministratorIsTold(Browser browser, OwnServer server) {
    Page own = browser.newContext(SystemChromium.client()).newPage();
    NewSchool.signIn(own, server);
    assertThat(own).hasURL(server.url() + "/home.xhtml");
    own.navigate(server.url() + "/notices.xhtml");
    assertThat(own.locator("main")).not().containsText("нового пристрою");
    try (BrowserContext elsewhere = browser.newContext(SystemChromium.phone())) {
      Page page = elsewhere.newPage();
      NewSchool.signIn(page, server);
      assertThat(page).hasURL(server.url() + "/home.xhtml");
      page.navigate(server.url() + "/account.xhtml");
      assertThat(page.locator("#signins li")).hasCount(2);
      assertThat(page.locator("#signins")).containsText("новий пристрій");
    }
    own.navigate(server.url() + "/notices.xhtml");
    assertThat(own.locator("main")).containsText("увійшли з нового пристрою");
  }
}
