package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** An administrator does not become the head by a code he issues (R-SEC-08). */
@UsePlaywright(SystemChromium.class)
class ReissueIT {
  @Test
  void aSecondPersonStopsOrConfirmsTheCodeOfTheHead(BrowserContext browser, Browser another) {
    Page office = JournalPage.signIn(browser, SchoolApi.as("admin")).newPage();
    String code = issueForTheHead(office);
    assertThat(office.locator(".slip")).containsText("щойно його підтвердить друга особа");
    assertThat(office.locator("#reissues .reissue")).hasCount(1);
    // whoever issued it does not confirm it
    assertThat(office.locator("#reissues button[id$=confirm]")).hasCount(0);
    assertThat(tried(another, code)).containsText("ще не діє");

    try (BrowserContext own = another.newContext(SystemChromium.client())) {
      Page page = JournalPage.signIn(own, SchoolApi.as("director")).newPage();
      page.navigate("/notices.xhtml");
      assertThat(page.locator("main")).containsText("Видано новий код активації");
      page.navigate("/account.xhtml");
      assertThat(page.locator("#reissues")).containsText("Це код до вашого облікового запису");
      page.locator("#reissues button[id$=stop]").click();
      assertThat(page.locator("#reissues [role=status]")).containsText("Код зупинено");
    }
    assertThat(tried(another, code)).containsText("нічого не відкриває");

    String next = issueForTheHead(office);
    try (BrowserContext second = another.newContext(SystemChromium.phone())) {
      Page page = JournalPage.signIn(second, SchoolApi.as("deputy")).newPage();
      page.navigate("/account.xhtml");
      page.locator("#reissues button[id$=confirm]").click();
      assertThat(page.locator("#reissues [role=status]")).containsText("Код підтверджено");
    }
    try (BrowserContext stranger = another.newContext(SystemChromium.client())) {
      assertThat(enter(stranger.newPage(), next).locator("h1")).containsText("Вітаємо");
    }
    office.navigate("/log.xhtml");
    assertThat(office.locator("ol.log")).containsText("Новий код керівника підтверджено");
  }

  private static String issueForTheHead(Page office) {
    office.navigate("/access.xhtml");
    office
        .locator("#people tbody tr")
        .filter(new Locator.FilterOptions().setHasText("логін director"))
        .locator("input")
        .check();
    office.locator("#people\\:issue").click();
    assertThat(office.locator(".slip")).hasCount(1);
    return office.locator(".slipcode").textContent();
  }

  private static Locator tried(Browser another, String code) {
    // its context lives as long as the browser of the test
    BrowserContext stranger = another.newContext(SystemChromium.client());
    return enter(stranger.newPage(), code).locator("[role=alert]");
  }

  private static Page enter(Page entry, String code) {
    entry.navigate("/activate.xhtml");
    entry.locator("#code").fill(code);
    entry.locator("form.box button").click();
    return entry;
  }
}
