package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SystemChromium;

/** Two tabs of one browser are one person at one desk. */
@UsePlaywright(SystemChromium.class)
class TabsIT {
  /** A disk on which what was sent goes away half a second after the tab believes it gone. */
  private static final String SLOW_DISK =
      """
      () => {
        const remove = IDBObjectStore.prototype.delete;
        IDBObjectStore.prototype.delete = function (key) {
          const { transaction, name } = this;
          const later = () => transaction.db.transaction(name, 'readwrite').objectStore(name);
          setTimeout(() => remove.call(later(), key), 500);
        };
      }""";

  private BrowserContext browser;
  private FreshColumn column;
  private JournalPage first;
  private JournalPage second;

  @BeforeEach
  void open(BrowserContext context) {
    column = FreshColumn.in("Геометрія · 8-Б");
    browser = JournalPage.signIn(context, column.api());
    first = JournalPage.open(browser, column.journal());
    second = JournalPage.open(browser, column.journal());
  }

  @Test
  void eachSeesAtOnceWhatTheOtherWrote() {
    first.page().bringToFront();
    first.stand(column.column(), 0).press("9").saved();
    assertThat(second.cell(column.column(), 0)).hasText("9");

    second.page().bringToFront();
    second.stand(column.column(), 0).press("7").saved();
    assertThat(second.focused()).not().hasClass(Pattern.compile("\\bconf\\b"));
    assertThat(first.cell(column.column(), 0)).hasText("7");
    assertThat(column.entries(0)).isEqualTo(2);
  }

  @Test
  void whatTheOtherHasSentStopsWaitingHereHoweverLateTheDiskForgetsIt() {
    first.page().evaluate(SLOW_DISK);
    first.page().bringToFront();
    first.stand(column.column(), 0).press("9").saved();

    assertThat(second.page().locator("td.pend, td.send")).hasCount(0);
    second.saved();
  }

  @Test
  void theOneLeftSendsWhatTheClosedOneTyped() {
    browser.route("**/commands", Route::abort);
    first.page().bringToFront();
    first.stand(column.column(), 0).press("9");
    assertThat(second.page().locator("td.pend")).hasCount(1);
    first.page().close();
    browser.unroute("**/commands");

    second.page().bringToFront();
    assertThat(second.page().locator("td.pend"))
        .hasCount(0, new HasCountOptions().setTimeout(30_000));
    assertThat(column.marks().get(0)).isEqualTo("9");
    assertThat(column.entries(0)).isEqualTo(1);
  }
}
