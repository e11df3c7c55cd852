package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** Two browsers on one cell: nothing is overwritten in silence, one press decides. */
@UsePlaywright(SystemChromium.class)
class ConflictIT {
  private static final Pattern IN_CONFLICT = Pattern.compile("\\bconf\\b");

  private FreshColumn column;
  private BrowserContext elsewhere;
  private JournalPage first;
  private JournalPage second;

  @BeforeEach
  void disagree(Browser browser, BrowserContext here) {
    column = FreshColumn.in("Алгебра · 9-В");
    elsewhere = browser.newContext(SystemChromium.client());
    // the second has not heard of the first
    elsewhere.route("**/changes?*", Route::abort);
    first = JournalPage.open(JournalPage.signIn(here, column.api()), column.journal());
    second =
        JournalPage.open(JournalPage.signIn(elsewhere, SchoolApi.as("teacher")), column.journal());
    first.stand(column.column(), 0).press("7").saved();
    second.stand(column.column(), 0).press("8");
  }

  @AfterEach
  void close() {
    elsewhere.close();
  }

  @Test
  void bothValuesAreShownAndTheServersStands() {
    assertThat(second.focused()).hasClass(IN_CONFLICT);
    assertThat(second.focused())
        .hasAttribute("aria-label", Pattern.compile("ваше 8, на сервері 7"));
    assertThat(second.status()).containsText("1 розбіжність");
    second.press("F2");

    assertThat(second.popover().locator(".twin b").nth(0)).hasText("8");
    assertThat(second.popover().locator(".twin b").nth(1)).hasText("7");
    assertThat(column.marks().get(0)).isEqualTo("7");
  }

  @Test
  void oneClickKeepsMine() {
    assertThat(second.focused()).hasClass(IN_CONFLICT);
    second.press("F2");
    second.popover().locator(".twin .btn").nth(0).click();
    second.saved();

    assertThat(second.focused()).hasText("8");
    assertThat(column.marks().get(0)).isEqualTo("8");
    assertThat(column.entries(0)).as("both values stay in the history").isEqualTo(2);
  }

  @Test
  void oneClickTakesTheServers() {
    assertThat(second.focused()).hasClass(IN_CONFLICT);
    second.press("F2");
    second.popover().locator(".twin .btn").nth(1).click();
    second.saved();

    assertThat(second.focused()).hasText("7");
    assertThat(second.focused()).not().hasClass(IN_CONFLICT);
    assertThat(column.entries(0)).isEqualTo(1);
  }

  @Test
  void undoLeavesWhatSomebodyElseWrote() {
    assertThat(second.focused()).hasClass(IN_CONFLICT);
    second.press("Control+z");
    assertThat(second.note()).containsText("там уже інше значення");
    assertThat(second.focused()).hasClass(IN_CONFLICT);

    second.press("F2");
    second.popover().locator(".twin .btn").nth(0).click();
    second.saved();
    first.page().bringToFront();
    assertThat(first.cell(column.column(), 0))
        .hasText("8", new HasTextOptions().setTimeout(30_000));
    first.press("Control+z");
    assertThat(first.note()).containsText("там уже інше значення");
    first.saved();
    assertThat(column.marks().get(0)).isEqualTo("8");
  }
}
