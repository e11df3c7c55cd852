package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.junit.UsePlaywright;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** The laptop is closed in the middle of work; what was typed outlives the browser. */
@UsePlaywright(SystemChromium.class)
class RestartIT {
  /** Holds the outbox's store in a transaction of its own until it is released. */
  private static final String BUSY_DISK =
      """
      () => new Promise((held) => {
        const person = document.querySelector('meta[name=person-id]').content;
        indexedDB.open(`journal-outbox-${person}`).onsuccess = (opened) => {
          const db = opened.target.result;
          const store = db.transaction('entries', 'readwrite').objectStore('entries');
          const hold = () => {
            store.count().onsuccess = () => (window.released ? db.close() : hold());
            held();
          };
          hold();
        };
      })""";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path profile;

  @Test
  void unsentEntriesAreSentOnceByTheNextBrowser(Playwright playwright) {
    FreshColumn column = FreshColumn.in("Математика · 10-Б");
    try (BrowserContext before = SystemChromium.kept(playwright, profile)) {
      JournalPage.signIn(before, column.api());
      JournalPage journal = JournalPage.open(before, column.journal()).stand(column.column(), 0);
      before.setOffline(true);
      journal.press("9", "Enter", "1", "1", "Enter");
      assertThat(journal.status()).containsText("2 записи чекають мережі");
    }
    assertThat(column.marks()).containsOnly("");

    try (BrowserContext after = SystemChromium.kept(playwright, profile)) {
      JournalPage.signIn(after, SchoolApi.as("teacher"));
      JournalPage journal = JournalPage.open(after, column.journal());
      assertThat(journal.cell(column.column(), 0)).hasText("9");
      assertThat(journal.status())
          .containsText("Усе збережено", new ContainsTextOptions().setTimeout(20_000));
    }
    assertThat(column.marks().subList(0, 2)).containsExactly("9", "11");
    assertThat(column.entries(0)).isEqualTo(1);
    assertThat(column.entries(1)).isEqualTo(1);
  }

  /** Whoever reads «чекає мережі» closes the laptop; what he reads must be on disk by then. */
  @Test
  void anEntryWaitsForTheNetworkOnlyOnceItIsOnDisk(Playwright playwright) {
    FreshColumn column = FreshColumn.in("Математика · 10-Б");
    try (BrowserContext browser = SystemChromium.kept(playwright, profile)) {
      JournalPage.signIn(browser, column.api());
      JournalPage journal = JournalPage.open(browser, column.journal()).stand(column.column(), 0);
      journal.saved();
      browser.setOffline(true);
      journal.page().evaluate(BUSY_DISK);
      journal.press("9");
      assertThat(journal.status()).containsText("Зберігаємо");
      journal.page().waitForTimeout(500);
      assertThat(journal.status()).containsText("Зберігаємо");
      journal.page().evaluate("() => (window.released = true)");
      assertThat(journal.status()).containsText("чекає мережі");
    }
  }

  @Test
  void whatOnePersonTypedIsNeverSentByAnother(Playwright playwright) {
    FreshColumn column = FreshColumn.in("Математика · 10-Б");
    try (BrowserContext browser = SystemChromium.kept(playwright, profile)) {
      JournalPage.signIn(browser, column.api());
      JournalPage journal = JournalPage.open(browser, column.journal()).stand(column.column(), 0);
      browser.setOffline(true);
      journal.press("9");
      assertThat(journal.status()).containsText("чекає мережі");
      journal.page().close();
      browser.setOffline(false);

      browser.clearCookies();
      JournalPage.signIn(browser, SchoolApi.as("deputy"));
      JournalPage reader = JournalPage.open(browser, column.journal());
      assertThat(reader.page().locator("td.pend")).hasCount(0);
      assertThat(column.marks()).containsOnly("");

      browser.clearCookies();
      JournalPage.signIn(browser, SchoolApi.as("teacher"));
      JournalPage again = JournalPage.open(browser, column.journal());
      assertThat(again.cell(column.column(), 0)).hasText("9");
      again.saved();
    }
    assertThat(column.entries(0)).isEqualTo(1);
  }
}
