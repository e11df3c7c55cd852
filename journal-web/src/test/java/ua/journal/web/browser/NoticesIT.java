package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** What people are told stands beside every page until they have read it (R-PUB-05). */
@UsePlaywright(SystemChromium.class)
class NoticesIT {
  @Test
  void aNewCodeIsToldAndRead(BrowserContext browser, Browser another) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("director")).newPage();
    page.navigate("/journals.xhtml");
    Locator link = page.locator(".rail a[href='notices.xhtml']");
    assertThat(link.locator(".bdg")).isVisible();
    link.click();
    assertThat(page.locator("#fresh")).containsText("овий код активації видано");
    page.locator("#fresh\\:read").click();
    assertThat(page.locator("#fresh")).hasCount(0);
    assertThat(page.locator(".notices")).containsText("овий код активації видано");
    assertThat(link.locator(".bdg")).hasCount(0);

    try (BrowserContext family = another.newContext(SystemChromium.phone())) {
      Page own = JournalPage.signIn(family, SchoolApi.as("parent")).newPage();
      assertThat(own.navigate("/notices.xhtml").status()).isEqualTo(200);
      assertThat(own.locator("main")).containsText("Нових повідомлень немає");
    }
  }
}
