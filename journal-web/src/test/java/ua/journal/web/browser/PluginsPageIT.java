package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** The administrator's list of plugins: what each does, off and on. */
@UsePlaywright(SystemChromium.class)
class PluginsPageIT {
  private static final String FILES = "input[type=file]";

  @Test
  void whatIsSwitchedOffReadsNothingUntilItIsOnAgain(BrowserContext browser) {
    SchoolApi admin = SchoolApi.as("admin");
    Page page = JournalPage.signIn(browser, admin).newPage();
    page.navigate("/plugins.xhtml");
    Locator row = row(page, "timetable-exchange");
    assertThat(row).containsText("читання файлів: xml, zip");
    assertThat(row).containsText(Pattern.compile("\\d+\\.\\d+.*контракт 1"));
    row.getByText("Вимкнути").click();
    assertThat(row(page, "timetable-exchange")).containsText("вимкнено: Савчук");
    page.navigate("/import.xhtml");
    assertThat(page.locator(FILES)).hasAttribute("accept", ".csv,.docx,.ods,.xls,.xlsx,.zip");

    page.navigate("/log.xhtml?person=" + admin.person());
    assertThat(page.locator("main")).containsText("вимкнено «timetable-exchange»");

    page.navigate("/plugins.xhtml");
    row(page, "timetable-exchange").getByText("Увімкнути").click();
    assertThat(row(page, "timetable-exchange")).containsText("працює");
    page.navigate("/import.xhtml");
    assertThat(page.locator(FILES)).hasAttribute("accept", ".csv,.docx,.ods,.xls,.xlsx,.xml,.zip");
  }

  @Test
  void whatTheJournalRunsOnCannotBeSwitchedOff(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("admin")).newPage();
    page.navigate("/plugins.xhtml");

    assertThat(row(page, "storage-jpa")).containsText("Без нього журнал не працює");
    assertThat(row(page, "storage-jpa").locator("button")).hasCount(0);
    assertThat(row(page, "auth-password").locator("button")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deputy", "teacher", "secretary", "parent"})
  void nobodyElseSeesThem(String login, BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as(login)).newPage();

    assertEquals(403, page.navigate("/plugins.xhtml").status());
  }

  private static Locator row(Page page, String plugin) {
    return page.locator("tbody tr")
        .filter(new Locator.FilterOptions().setHas(page.getByText(plugin, exact())));
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
