package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A text that was not sent is met again in its own line of a list. */
@UsePlaywright(SystemChromium.class)
class DraftsIT {
  private static final String TEXT = "Відповідь, якої не надіслано";

  private static final String LATE_WIDGETS =
      """
      const add = document.addEventListener;
      document.addEventListener = function (kind, work, ...more) {
        const late = (event) => setTimeout(() => work(event), 2000);
        add.call(this, kind, kind === 'DOMContentLoaded' ? late : work, ...more);
      };
      """;

  /** Widgets take their scripts out of the page when they begin, perhaps after a text is met. */
  @Test
  void aTextComesBackBeforeTheWidgetsBegin(BrowserContext browser) {
    Page page = browser.newPage();
    JournalPage.signIn(browser, SchoolApi.as("classteacher"));
    page.navigate(FormPages.address("class"));
    page.locator("[id='request:text']").fill("Прибув Ющишин Лев");
    page.locator("[id='request'] button[type=submit]").last().click();
    assertThat(page.locator("[id='request:text']")).hasValue("");
    browser.clearCookies();
    JournalPage.signIn(browser, SchoolApi.as("secretary"));
    page.navigate("/contingent.xhtml");
    Locator answer = page.getByLabel("Відповідь").first();
    answer.fill(TEXT);
    browser.addInitScript(LATE_WIDGETS);
    page.navigate("/contingent.xhtml");
    assertThat(page.locator("[id='requests'] .draftnote"))
        .containsText("Повернули незбережений текст");
    assertThat(answer).hasValue(TEXT);
  }
}
