package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SystemChromium;

/** Without the network work goes on; with it everything is sent, each entry once. */
@UsePlaywright(SystemChromium.class)
class OfflineIT {
  private static final String COMMANDS = "**/commands";
  private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(20_000);

  private BrowserContext browser;
  private FreshColumn column;
  private JournalPage journal;

  @BeforeEach
  void open(BrowserContext context) {
    column = FreshColumn.in("Алгебра · 8-Б");
    browser = JournalPage.signIn(context, column.api());
    journal = JournalPage.open(browser, column.journal()).stand(column.column(), 0);
  }

  @Test
  void whatIsTypedWaitsAndIsSentWhenTheNetworkIsBack() {
    browser.setOffline(true);
    journal.press("9", "Enter", "1", "0", "Enter", "7", "Enter");
    assertThat(journal.status()).containsText("3 записи чекають мережі");
    assertThat(journal.page().locator("#st2")).containsText("Решту збережено");
    assertThat(journal.page().locator("td.pend")).hasCount(3);
    journal.press("ArrowUp", "8", "Enter");

    browser.setOffline(false);
    assertThat(journal.status()).containsText("Усе збережено", PATIENTLY);
    assertThat(column.marks().subList(0, 3)).containsExactly("9", "10", "8");
    assertThat(column.revisions().subList(0, 2)).as("sent once").containsOnly(1);
    assertThat(column.revisions().get(2))
        .as("once more only if an attempt with the 7 was under way: what may have left is frozen")
        .isBetween(1, 2);
  }

  /**
   * A full disk, a database that does not answer: the server says so, and the entry waits for it.
   */
  @Test
  void whatTheServerCannotSaveNowWaitsForItAndIsSentByItself() {
    browser.route(COMMANDS, OfflineIT::full);
    journal.press("9", "Enter", "4", "Enter");
    assertThat(journal.status()).containsText("2 записи чекають сервера");
    assertThat(journal.page().locator("#st2")).containsText("Введене чекає в браузері");
    browser.unroute(COMMANDS);

    ContainsTextOptions withinHalfAMinute = new ContainsTextOptions().setTimeout(30_000);
    assertThat(journal.status()).containsText("Усе збережено", withinHalfAMinute);
    assertThat(column.marks().subList(0, 2)).containsExactly("9", "4");
    assertThat(column.revisions().subList(0, 2)).as("sent once").containsOnly(1);
  }

  private static void full(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(503)
            .setContentType("application/problem+json")
            .setHeaders(Map.of("Retry-After", "5"))
            .setBody("{\"status\":503,\"detail\":\"Введене чекає в браузері.\"}"));
  }

  @Test
  void whatWaitsSurvivesAReload() {
    browser.route(COMMANDS, Route::abort);
    journal.press("9", "Enter", "4", "Enter");
    assertThat(journal.page().locator("td.pend")).hasCount(2);
    journal.reload();

    assertThat(journal.page().locator("td.pend")).hasCount(2);
    assertThat(journal.cell(column.column(), 0)).hasText("9");
    browser.unroute(COMMANDS);
    assertThat(journal.status()).containsText("Усе збережено", PATIENTLY);
    assertThat(column.marks().subList(0, 2)).containsExactly("9", "4");
    assertThat(column.entries(0)).isEqualTo(1);
    assertThat(column.entries(1)).isEqualTo(1);
  }

  @Test
  void aLostAnswerIsAskedForAgainAndNothingIsStoredTwice() {
    AtomicInteger lost = new AtomicInteger();
    browser.route(
        COMMANDS,
        route -> {
          if (lost.getAndIncrement() > 0) {
            route.resume();
            return;
          }
          route.fetch();
          route.abort();
        });
    journal.press("9");
    assertThat(journal.status()).containsText("чекає мережі");
    journal.press("8");

    assertThat(journal.status()).containsText("Усе збережено", PATIENTLY);
    assertThat(column.marks().get(0)).isEqualTo("8");
    assertThat(column.entries(0)).as("9 once, then 8").isEqualTo(2);
    assertThat(lost.get()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void aMarkTypedAgainIsOneEntry() {
    journal.press("9", "Enter", "ArrowUp", "9").saved();

    assertThat(column.marks().get(0)).isEqualTo("9");
    assertThat(column.entries(0)).isEqualTo(1);
  }

  /** R-MRK-04: the work is a command like any other and waits with its marks. */
  @Test
  void aWorkMadeWithoutTheNetworkTakesMarksAtOnce() {
    BareLesson bare = BareLesson.any();
    browser.route(COMMANDS, Route::abort);
    JournalPage page = JournalPage.open(browser, bare.journal()).stand(bare.lesson(), 0);
    page.press("9", "Enter", "7", "Enter");
    assertThat(page.page().locator("td.pend")).hasCount(2);
    page.reload();
    assertThat(page.page().locator("td.pend")).hasCount(2);

    browser.unroute(COMMANDS);
    assertThat(page.status()).containsText("Усе збережено", PATIENTLY);
    assertThat(bare.works()).hasSize(1);
    assertThat(bare.marks()).containsExactlyInAnyOrder("9", "7");
  }
}
