package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** The page locks over what was typed and opens again with the password (R-SEC-04). */
@UsePlaywright(SystemChromium.class)
class LockIT {
  private static final int WRITTEN_DOWN = 500;
  private static final String IDLE_MINUTES = "10:10";

  @Test
  void tenIdleMinutesLockThePageAndThePasswordOpensIt(BrowserContext browser) {
    FreshColumn column = FreshColumn.in("Алгебра · 9-Б");
    JournalPage.signIn(browser, column.api());
    browser.clock().install();
    JournalPage journal = JournalPage.open(browser, column.journal()).stand(column.column(), 0);
    journal.press("1");

    browser.clock().fastForward(IDLE_MINUTES);
    Locator lock = journal.page().locator(".lockover");
    assertThat(lock).containsText("Сторінку замкнено");
    // nobody reloads before the browser has written down what the lock covered
    journal.page().waitForTimeout(WRITTEN_DOWN);
    journal.reload();
    assertThat(lock).isVisible();

    unlock(lock, "wrong");
    assertThat(lock).containsText("Пароль не підійшов");
    unlock(lock, "demo");
    assertThat(lock).isHidden();
    assertThat(journal.cell(column.column(), 0)).hasText("1");
    journal.saved();
    assertThat(column.in(SchoolApi.as("teacher")).marks().get(0))
        .as("read elsewhere: the password opened a new session and ended the old one")
        .isEqualTo("1");
  }

  @Test
  void aSessionEndedOnTheServerAsksForThePasswordOverThePage(BrowserContext browser) {
    FreshColumn column = FreshColumn.in("Алгебра · 9-Б");
    SchoolApi shortLived = SchoolApi.as("teacher");
    JournalPage.signIn(browser, shortLived);
    JournalPage journal = JournalPage.open(browser, column.journal()).stand(column.column(), 0);
    shortLived.signOut();
    journal.press("9", "Enter");

    Locator lock = journal.page().locator(".lockover");
    assertThat(lock).containsText("Сеанс завершено");
    assertThat(column.marks()).containsOnly("");
    unlock(lock, "demo");
    assertThat(lock).isHidden();
    journal.saved();

    assertThat(journal.focused()).isFocused();
    assertThat(column.marks().get(0)).isEqualTo("9");
    assertThat(column.entries(0)).isEqualTo(1);
  }

  @Test
  void onASharedComputerItLocksSoonerAndTheNextOneFindsAnOpenPage(BrowserContext browser) {
    Page page = browser.newPage();
    page.navigate("/login.xhtml");
    assertThat(page.locator("input[name=shared]")).not().isChecked();
    enter(page, "teacher");
    browser.clock().install();
    page.reload();
    browser.clock().fastForward("03:10");
    Locator lock = page.locator(".lockover");
    assertThat(lock.locator("#lock-password")).hasAttribute("autocomplete", "off");
    lock.locator("a").click();

    assertThat(page.locator("input[name=shared]")).isChecked();
    assertThat(page.locator("#password")).hasAttribute("autocomplete", "off");
    enter(page, "classteacher");
    assertThat(page.locator("h1").first()).isVisible();
    assertThat(lock).hasCount(0);
    page.reload();
    assertThat(lock).hasCount(0);
  }

  private static void enter(Page page, String login) {
    page.navigate("/login.xhtml");
    page.locator("input[name=shared]").check();
    page.locator("#login").fill(login);
    page.locator("#password").fill("demo");
    page.locator("#password").press("Enter");
    page.waitForURL(url -> !url.contains("login"));
  }

  private static void unlock(Locator lock, String password) {
    lock.locator("#lock-password").fill(password);
    lock.locator("button").click();
  }
}
