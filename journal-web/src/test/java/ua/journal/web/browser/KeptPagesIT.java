package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A page loaded anew without network is the last one seen, for its reader alone. */
@UsePlaywright(SystemChromium.class)
class KeptPagesIT {
  private static final String KEPT =
      """
      async () => {
        const pages = await caches.open('pages-1');
        return (await pages.keys()).map(r => new URL(r.url).pathname).filter(p => p !== '/owner').join(' ');
      }""";
  private static final Pattern MOMENT = Pattern.compile("Немає мережі.*\\d\\d:\\d\\d");
  private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(30_000);

  @Test
  void theLastSheetTakesMarksWithoutTheNetwork(BrowserContext browser) {
    FreshColumn column = FreshColumn.in("Алгебра · 9-Б");
    JournalPage.signIn(browser, column.api());
    JournalPage journal = JournalPage.open(browser, column.journal());
    kept(journal.page(), "/journal.xhtml");

    browser.setOffline(true);
    journal.reload();
    assertThat(journal.page().locator(".keptnote")).containsText(MOMENT);
    journal.stand(column.column(), 0).press("9", "Enter");
    assertThat(journal.page().locator("td.pend")).hasCount(1);
    journal.reload();
    assertThat(journal.page().locator("td.pend")).hasCount(1);

    browser.setOffline(false);
    assertThat(journal.page().locator(".keptnote")).containsText("Мережа знову є");
    assertThat(journal.status()).containsText("Усе збережено", PATIENTLY);
    assertThat(column.marks().get(0)).isEqualTo("9");
    journal.reload();
    assertThat(journal.page().locator(".keptnote")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"teacher, /today.xhtml", "parent, /diary.xhtml", "pupil, /diary.xhtml"})
  void aDayIsReadWithoutTheNetwork(String login, String path, BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as(login)).newPage();
    page.navigate(path);
    kept(page, path);
    String main = page.locator("main h1").first().innerText();

    browser.setOffline(true);
    page.reload();
    assertThat(page.locator(".keptnote")).containsText(MOMENT);
    assertThat(page.locator("main h1").first()).hasText(main);
    page.navigate("/help.xhtml");
    assertThat(page.locator("h1")).hasText("Немає мережі");
    page.locator("a[href='/']").click();
    assertThat(page).hasURL(Pattern.compile(path));
    assertThat(page.locator("main h1").first()).hasText(main);
  }

  @Test
  void afterSigningOutNobodyFindsThePage(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("teacher")).newPage();
    page.navigate("/today.xhtml");
    kept(page, "/today.xhtml");
    page.reload();
    page.locator(".rail .me .who").click();
    page.locator("#me form[action='/logout'] button").click();
    assertThat(page.locator("#login")).isVisible();
    kept(page, "");
    browser.setOffline(true);
    page.navigate("/today.xhtml");
    assertThat(page.locator("h1")).hasText("Немає мережі");
  }

  /** The next person signs in without a sign-out before: his first page sends the other's away. */
  @Test
  void anotherPersonsPagesGoWithHisFirst(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("teacher")).newPage();
    page.navigate("/today.xhtml");
    kept(page, "/today.xhtml");
    browser.clearCookies();
    JournalPage.signIn(browser, SchoolApi.as("parent"));
    page.navigate("/diary.xhtml");
    kept(page, "/diary.xhtml");
  }

  @Test
  void aSessionThatIsOverLeavesNothingToRead(BrowserContext browser) {
    SchoolApi teacher = SchoolApi.as("teacher");
    Page page = JournalPage.signIn(browser, teacher).newPage();
    page.navigate("/today.xhtml");
    kept(page, "/today.xhtml");
    teacher.signOut();
    page.reload();
    assertThat(page.locator("#login")).isVisible();
    kept(page, "");
  }

  @Test
  void whoeverWasAwayForLongFindsThePageLocked(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("teacher")).newPage();
    page.navigate("/today.xhtml");
    kept(page, "/today.xhtml");
    browser.setOffline(true);
    page.evaluate("localStorage.setItem('journal.seen', String(Date.now() - 11 * 60000))");
    page.reload();
    assertThat(page.locator(".lockover")).isVisible();
  }

  @Test
  void aSharedComputerKeepsNothing(Page page) {
    page.navigate("/login.xhtml");
    page.locator("input[name=shared]").check();
    page.locator("#login").fill("teacher");
    page.locator("#password").fill("demo");
    page.locator("#password").press("Enter");
    assertThat(page.locator("h1").first()).isVisible();
    page.reload();
    page.waitForLoadState();
    assertThat(
            page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"))
        .isEqualTo(0);
    kept(page, "");
  }

  private static void kept(Page page, String paths) {
    page.waitForCondition(() -> paths.equals(page.evaluate(KEPT)));
  }
}
