package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import ua.journal.web.it.RunningServer;
import ua.journal.web.it.SchoolApi;

/** The page of a journal under a teacher's hands. It counts every key he presses. */
final class JournalPage {
  private static final Pattern SAVED = Pattern.compile("Усе збережено");
  private static final int FIXED_COLUMNS = 4;
  private static final String SLOT =
      """
      id => document.querySelectorAll('#jgrid thead th.k-fold').length +
        [...document.querySelectorAll('#jgrid thead tr:nth-child(3) th')].findIndex(th => th.dataset.col === id)""";

  private final Page page;
  private int keys;

  private JournalPage(Page page) {
    this.page = page;
  }

  /** Opens a journal in a new page of a browser in which the person has signed in. */
  static JournalPage open(BrowserContext browser, String journal) {
    return show(browser.newPage(), journal);
  }

  /** Opens a journal in a page. */
  static JournalPage show(Page page, String journal) {
    page.navigate("/journal.xhtml?id=" + journal);
    JournalPage opened = new JournalPage(page);
    opened.ready();
    return opened;
  }

  /** Gives a browser the session of a person. */
  static BrowserContext signIn(BrowserContext browser, SchoolApi person) {
    browser.addCookies(List.of(new Cookie("SID", person.session()).setUrl(RunningServer.url())));
    return browser;
  }

  /** Loads the page anew. */
  void reload() {
    page.reload();
    ready();
  }

  private void ready() {
    assertThat(page.locator("#jgrid td.sel")).hasCount(1);
  }

  /** The cell of a column in a row. */
  Locator cell(String column, int row) {
    Object slot = page.evaluate(SLOT, column);
    int child = FIXED_COLUMNS + 1 + ((Number) slot).intValue();
    return page.locator("#jgrid tbody tr").nth(row).locator("xpath=./*[" + child + "]");
  }

  /** Puts the focus into a cell. */
  JournalPage stand(String column, int row) {
    cell(column, row).click();
    return this;
  }

  /** The cell in focus. */
  Locator focused() {
    return page.locator("#jgrid td.sel");
  }

  /** Presses keys one after another; a chord counts as each of its keys. */
  JournalPage press(String... pressed) {
    for (String key : pressed) {
      page.keyboard().press(key);
      keys += key.length() == 1 ? 1 : key.split("\\+").length;
    }
    return this;
  }

  /** Types each value and goes down. */
  JournalPage type(List<String> values) {
    for (String value : values) {
      press(value.split(""));
      press("Enter");
    }
    return this;
  }

  /** Number of keys pressed so far. */
  int keys() {
    return keys;
  }

  /** The status line. */
  Locator status() {
    return page.locator("#st");
  }

  /** Waits until nothing is on its way. */
  JournalPage saved() {
    assertThat(status()).hasText(SAVED);
    return this;
  }

  /** The note under a cell: why something was refused. */
  Locator note() {
    return page.locator(".cellnote");
  }

  /** The open card, roll call or choice. */
  Locator popover() {
    return page.locator(".pop");
  }

  /** The page itself. */
  Page page() {
    return page;
  }
}
