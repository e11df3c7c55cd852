package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** Signing out loses nothing that was typed and leaves nothing behind that was saved. */
@UsePlaywright(SystemChromium.class)
class LeaveIT {
  private static final String COMMANDS = "**/commands";

  @Test
  void whatWaitsIsToldAndSentAfterTheNextSignInOfTheSamePerson(BrowserContext browser) {
    FreshColumn column = FreshColumn.in("Геометрія · 8-Б");
    JournalPage.signIn(browser, column.api());
    JournalPage journal = JournalPage.open(browser, column.journal()).stand(column.column(), 0);
    browser.route(COMMANDS, Route::abort);
    journal.press("9", "Enter");
    Page page = journal.page();

    leave(page);
    Locator question = page.locator("dialog.leave");
    assertThat(question).containsText("Ще не збережено: 1 запис");
    question.getByText("Вийти").click();
    assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));

    browser.unroute(COMMANDS);
    SchoolApi again = SchoolApi.as("teacher");
    JournalPage.signIn(browser, again);
    JournalPage.show(page, column.journal()).saved();
    FreshColumn later = column.in(again);
    assertThat(later.marks().get(0)).isEqualTo("9");
    assertThat(later.entries(0)).isEqualTo(1);
  }

  @Test
  void withNothingWaitingSigningOutAsksNothing(BrowserContext browser) {
    FreshColumn column = FreshColumn.in("Геометрія · 8-Б");
    JournalPage.signIn(browser, column.api());
    Page page = JournalPage.open(browser, column.journal()).page();

    leave(page);
    assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    Object left = page.evaluate("async () => (await indexedDB.databases()).length");
    assertThat(left).isEqualTo(0);
  }

  private static void leave(Page page) {
    page.locator("button[popovertarget=me]").first().click();
    page.locator("#me form[action='/logout'] button").click();
  }
}
